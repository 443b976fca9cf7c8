import { expect, it } from "vitest";
import { type Account, innermost } from "./innermost.ts";

const account = (id: string, parent: string | null, start: number, end: number): Account => ({
  id,
  source: [],
  cue: [],
  content: [[start, end]],
  parent,
});

it("gives the account in which no other stands", () => {
  expect(innermost([20, 22], [account("a1", null, 0, 50), account("a2", "a1", 10, 30)])).toBe("a2");
});

it("gives the shorter of two that stand side by side", () => {
  expect(innermost([20, 22], [account("a1", null, 0, 50), account("a2", null, 10, 30)])).toBe("a2");
});

it("gives none where a figure stands outside of all", () => {
  expect(innermost([60, 62], [account("a1", null, 0, 50)])).toBeNull();
});
