import { expect, it } from "vitest";
import { lookBack, lookUp } from "./look-up.ts";
import { lexemesOf } from "./read-for-tests.ts";

const table = new Map([
  ["shot", "casualties"],
  ["shot dead", "killed"],
] as const);

it("takes the longest phrase of a table", () => {
  expect(lookUp(lexemesOf("shot dead there"), 0, table)).toEqual({ measure: "killed", last: 1 });
});

it("takes the longest phrase that ends before a word", () => {
  expect(lookBack(lexemesOf("they shot dead men"), 3, table)).toBe("killed");
});

it("takes nothing that only begins as such a phrase", () => {
  expect(lookUp(lexemesOf("shot back at them"), 0, table)).toBeNull();
});
