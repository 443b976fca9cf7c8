import { expect, it } from "vitest";
import { isCalendar, isClock } from "./is-calendar.ts";
import { firstAmount } from "./read-for-tests.ts";

it.each([
  ["on May 12 they met", true],
  ["on 12 May", true],
  ["in May 12 people died", false],
  ["in 1984", true],
  ["about 1984 people", false],
])("tells whether the number in %j is a year or a day of a month: %s", (text, expected) => {
  const { lexemes, amount } = firstAmount(text);
  expect(isCalendar(lexemes, amount)).toBe(expected);
});

it.each([
  ["at 6 p.m.", true],
  ["at 6 a. m. they left", true],
  ["at 0600 GMT", true],
  ["6 people", false],
])("tells whether the number in %j is a time of day: %s", (text, expected) => {
  const { lexemes, amount } = firstAmount(text);
  expect(isClock(lexemes, amount)).toBe(expected);
});
