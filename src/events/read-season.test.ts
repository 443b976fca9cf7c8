import { describe, expect, it } from "vitest";
import { slice } from "../text/span.ts";
import { findTimes } from "./find-times.ts";

/** The one time in a sentence of a report of that day, with its value. */
function read(text: string, published: string | null): readonly string[] {
  const whole = [0, text.length] as const;
  const { times } = findTimes(text, { blocks: [whole], sentences: [whole], published, dateline: null });
  return times.map(({ span, value }) => `${slice(text, span)} = ${value}`);
}

describe("a season", () => {
  it.each([
    // Named by its year, a winter by the one in which it begins.
    ["They fled in the summer of 2014.", "2025-01-15", "the summer of 2014 = 2014-06/2014-08"],
    ["The dam broke in the spring of 2019.", "2025-01-15", "the spring of 2019 = 2019-03/2019-05"],
    ["The line was drawn in autumn 1994.", "2025-01-15", "autumn 1994 = 1994-09/1994-11"],
    ["The line was drawn in the fall of 1994.", "2025-01-15", "the fall of 1994 = 1994-09/1994-11"],
    ["The line was drawn in the winter of 2015.", "2025-01-15", "the winter of 2015 = 2015-12/2016-02"],
    ["The town was taken in autumn last year.", "2025-01-15", "autumn last year = 2024-09/2024-11"],
    ["It has been shut since the winter of 2015.", "2025-01-15", "since the winter of 2015 = 2015-12/.."],
    ["The troops must leave by the end of winter 2023.", "2023-05-02", "the end of winter 2023 = 2024-02-29"],
    // The last one is over, and has ended last.
    ["The school was shelled last winter.", "2025-04-02", "last winter = 2024-12/2025-02"],
    ["The school was shelled last winter.", "2025-01-15", "last winter = 2023-12/2024-02"],
    ["The school was shelled last winter.", "2024-12-15", "last winter = 2023-12/2024-02"],
    ["The school was shelled last winter.", "2024-11-30", "last winter = 2023-12/2024-02"],
    ["The school was shelled last summer.", "2025-03-10", "last summer = 2024-06/2024-08"],
    ["The school was shelled last summer.", "2025-07-10", "last summer = 2024-06/2024-08"],
    ["The school was shelled last summer.", "2025-09-01", "last summer = 2025-06/2025-08"],
    ["The school was shelled last autumn.", "2025-01-15", "last autumn = 2024-09/2024-11"],
    ["The school was shelled last spring.", "2025-06-01", "last spring = 2025-03/2025-05"],
    // The next has not begun.
    ["The airline will fly again next summer.", "2025-03-10", "next summer = 2025-06/2025-08"],
    ["The airline will fly again next summer.", "2024-10-07", "next summer = 2025-06/2025-08"],
    ["The airline will fly again next winter.", "2025-01-15", "next winter = 2025-12/2026-02"],
    ["The airline will fly again next spring.", "2024-12-31", "next spring = 2025-03/2025-05"],
    // This one lasts, or is near.
    ["Ten people have frozen to death this winter.", "2025-01-15", "this winter = 2024-12/2025-02"],
    ["Ten people have frozen to death this winter.", "2024-12-15", "this winter = 2024-12/2025-02"],
    ["Ten people froze to death this winter.", "2025-03-20", "this winter = 2024-12/2025-02"],
    ["Families will need fuel this winter.", "2024-10-07", "this winter = 2024-12/2025-02"],
    ["Families were given fuel for this winter.", "2024-10-07", "this winter = 2024-12/2025-02"],
    ["Elections will be held this autumn.", "2025-01-15", "this autumn = 2025-09/2025-11"],
    ["The town was retaken this summer.", "2025-08-31", "this summer = 2025-06/2025-08"],
    ["The town was retaken this summer.", "2025-11-03", "this summer = 2025-06/2025-08"],
    ["The two leaders will meet this summer.", "2025-03-10", "this summer = 2025-06/2025-08"],
    ["The army will attack this spring.", "2024-12-20", "this spring = 2025-03/2025-05"],
  ])("in %j of %s is read as %s", (text, published, value) => {
    expect(read(text, published)).toEqual([value]);
  });

  it.each([
    ["The school was shelled last winter.", "2025"],
    ["The school was shelled last winter.", null],
    ["The school was shelled in the winter.", "2025-01-15"],
  ])("in %j of %s is left without a value", (text, published) => {
    expect(read(text, published)).toEqual([]);
  });
});
