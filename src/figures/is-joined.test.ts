import { expect, it } from "vitest";
import { isJoined } from "./is-joined.ts";
import { countsOf } from "./read-for-tests.ts";

it.each([
  ["four soldiers and two officers", true],
  ["four soldiers as well as two officers", true],
  ["four soldiers met two officers", false],
])("tells whether the counts of %j stand in one list: %s", (text, expected) => {
  const [one, other] = countsOf(text);
  expect(isJoined(one!, other!)).toBe(expected);
});
