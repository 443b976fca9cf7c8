import { expect, it } from "vitest";
import { isLabelled } from "./is-labelled.ts";
import { firstAmount } from "./read-for-tests.ts";

it.each([
  ["under Article 5 of the treaty", true],
  ["on Flight 370", true],
  ["at No. 10", true],
  ["in phase two", true],
  ["the Gang of Eight", true],
  ["the number of 10 tents", false],
  ["a camp with 300 tents", false],
  ["Flights with 300 passengers", false],
])("tells whether the number in %j is a name: %s", (text, expected) => {
  const { lexemes, amount } = firstAmount(text);
  expect(isLabelled(lexemes, amount)).toBe(expected);
});
