import { expect, it } from "vitest";
import { halfOf } from "./halves.ts";

it("deals documents alternately by their ids, whatever order they come in", () => {
  const halves = [
    ["a", "fit"],
    ["b", "held-out"],
    ["c", "fit"],
  ];
  expect([...halfOf(["c", "a", "b"])]).toEqual(halves);
  expect([...halfOf(["b", "c", "a"])]).toEqual(halves);
});
