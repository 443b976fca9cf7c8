import { expect, it } from "vitest";
import { mergeDescribed } from "./merge-described.ts";
import { toSomebody } from "./somebody.ts";

const federation = () => toSomebody({ kind: "organisation", names: ["National Federation of Port Workers", "NFPW"] });
const board = () => toSomebody({ kind: "organisation", names: ["Electoral Board"] });

it.each([
  ["the port workers' union", "union", "National Federation of Port Workers"],
  ["the workers’ federation", "federation", "National Federation of Port Workers"],
  ["the electoral commission", "commission", "Electoral Board"],
  ["the union", "union", null],
  ["the teachers' union", "union", null],
  ["the port authority", "authority", null],
])("takes %j for the body whose name says the same", (words, noun, name) => {
  const named = [federation(), board()];
  const who = toSomebody({ kind: "organisation", descriptions: [words], nouns: [noun], mentions: [[0, 9]] });
  const found = mergeDescribed([who], named)(who);
  expect(found.names[0] ?? null).toBe(name);
  expect(found.reasons).toHaveLength(name === null ? 0 : 1);
});

it("leaves a description alone that two bodies answer to", () => {
  const named = [federation(), toSomebody({ kind: "organisation", names: ["Union of Port Workers and Sailors"] })];
  const who = toSomebody({ kind: "organisation", descriptions: ["the port workers' union"], nouns: ["union"] });
  expect(mergeDescribed([who], named)(who)).toBe(who);
});
