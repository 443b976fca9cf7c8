import { expect, it } from "vitest";
import { readBasis, readBounds } from "./read-bounds.ts";
import { countsOf } from "./read-for-tests.ts";

const bounds = (text: string) => readBounds(countsOf(text)[0]!);

it.each([
  ["At least 200 people died", { low: 200, high: null, exclusive: false, approximate: false }],
  ["More than 200 people died", { low: 200, high: null, exclusive: true, approximate: false }],
  ["Up to 200 people died", { low: null, high: 200, exclusive: false, approximate: false }],
  ["Nearly 200 people died", { low: null, high: 200, exclusive: true, approximate: true }],
  ["Some 200 people died", { low: 200, high: 200, exclusive: false, approximate: true }],
  ["Dozens of people died", { low: 24, high: null, exclusive: false, approximate: true }],
  ["20 to 30 people died", { low: 20, high: 30, exclusive: false, approximate: false }],
])("sets the bounds of %j", (text, expected) => {
  expect(bounds(text)).toEqual(expected);
});

it.each([
  ["A further 20 people died", "additional"],
  ["So far, 20 people have died", "total"],
  ["A total of 20 people died", "total"],
  ["20 people have died so far", "total"],
  ["20 people died", null],
  ["No camp has been set up so far, 20 people said", null],
])("reads the basis of %j: %j", (text, basis) => {
  expect(readBasis(countsOf(text)[0]!)).toBe(basis);
});
