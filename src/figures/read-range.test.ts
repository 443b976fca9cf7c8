import { expect, it } from "vitest";
import { lexemesOf } from "./read-for-tests.ts";
import { readNumber } from "./read-number.ts";
import { readRange } from "./read-range.ts";

/** The range whose first number stands at a word of a sentence, as "least..most", "?" where its words have two readings. */
function rangeIn(text: string, at = 0): string | null {
  const lexemes = lexemesOf(text);
  const range = readRange(lexemes, readNumber(lexemes, at)!);
  return range === null ? null : `${range.values.join("..")}${range.isUnsure ? "?" : ""}`;
}

it.each([
  ["20 to 30 people", 0, "20..30"],
  ["20–30 people", 0, "20..30"],
  ["between 20 and 30 people", 1, "20..30"],
  ["two or three people", 0, "2..3"],
  ["two to three hundred thousand people", 0, "200000..300000"],
  ["10 to 15 per cent", 0, "10..15"],
  ["hundreds or even thousands", 0, "200..2000"],
  ["hundreds, if not thousands, of people", 0, "200..2000"],
  ["20 or perhaps 30 people", 0, "20..30"],
  ["between one hundred and twenty thousand people", 1, "100..20000?"],
  ["between one hundred and fifty people", 1, "100..50?"],
  ["between one hundred and twenty and two hundred people", 1, "120..200"],
])("reads the range of %j", (text, at, range) => {
  expect(rangeIn(text, at)).toBe(range);
});

it.each([
  ["20 and 30 people", 0],
  ["30 to 20", 0],
  ["dozens or 30 people", 0],
  ["3% to $87", 0],
  ["100, 200 or 300 people", 2],
  ["rose from 36 to 41", 2],
])("reads no range in %j", (text, at) => {
  expect(rangeIn(text, at)).toBeNull();
});
