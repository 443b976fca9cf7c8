import { expect, it } from "vitest";
import { findAppositive } from "./find-appositive.ts";
import { firstAmount } from "./read-for-tests.ts";

it.each([
  ["The loudspeakers, eleven in all, fell.", "loudspeakers"],
  ["The loudspeakers, eleven of them, fell.", null],
  ["The wall, eleven in all, fell.", null],
])("finds what the number behind a comma in %j is of: %j", (text, noun) => {
  const { lexemes, amount } = firstAmount(text);
  const at = findAppositive(lexemes, amount);
  expect(at === null ? null : lexemes[at]!.lower).toBe(noun);
});
