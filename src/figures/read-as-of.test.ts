import { expect, it } from "vitest";
import type { MeasureName } from "../schema/figure.ts";
import type { Time } from "../schema/time.ts";
import type { Measured } from "./count.ts";
import { findCounts } from "./find-counts.ts";
import { readAsOf } from "./read-as-of.ts";

/** The first count of a text, as if it measured what is said here. */
function firstCount(text: string, measure: MeasureName): Measured {
  const [count] = findCounts(text, [0, text.length], 0, { times: [], names: [], tokens: [] });
  return { count: count!, measure, unit: "people" };
}

const toTime = (text: string, words: string, value: string): Time => {
  const start = text.indexOf(words);
  return { span: [start, start + words.length], value, basis: "stated" };
};

it.each([
  ["By Friday 12 people had died.", "killed", true],
  ["By late Friday 12 people had died.", "killed", true],
  ["By the end of Friday 12 people had died.", "killed", true],
  ["As of Friday, 12 people had died.", "killed", true],
  ["Some 12 people were missing as at Friday.", "missing", true],
  ["As of Friday, 12 people will be tried.", "people", true],
  ["On Friday 12 people died.", "killed", false],
  ["Nearby Friday shoppers saw 12 people.", "people", false],
  ["By then 12 people had died; Friday was calm.", "killed", false],
  ["The union will send 12 people by Friday.", "people", false],
  ["The deadline for 12 people is by Friday.", "people", false],
  ["Talks lasted 12 hours by Friday.", "duration", false],
  ["As of Friday, talks had lasted 12 hours.", "duration", true],
] as const)("reads whether the count in %j stands as of the day, measuring %s: %s", (text, measure, isAsOf) => {
  const value = readAsOf(text, firstCount(text, measure), [toTime(text, "Friday", "2025-05-16")]);
  expect(value).toBe(isAsOf ? "2025-05-16" : null);
});

it("takes the first of two days as of which a count may stand", () => {
  const text = "By Friday 12 people had died, and as of Sunday 20.";
  const times = [toTime(text, "Friday", "2025-05-16"), toTime(text, "Sunday", "2025-05-18")];
  expect(readAsOf(text, firstCount(text, "killed"), times)).toBe("2025-05-16");
  expect(readAsOf(text, firstCount(text, "duration"), times)).toBe("2025-05-18");
});

it("looks at no time of another sentence", () => {
  const text = "By Friday it was calm. Then 12 people died.";
  const [count] = findCounts(text, [23, text.length], 1, { times: [], names: [], tokens: [] });
  expect(
    readAsOf(text, { count: count!, measure: "killed", unit: "people" }, [toTime(text, "Friday", "2025-05-16")]),
  ).toBe(null);
});

it.each(["on Friday 5 people left and ", "by Friday 5 people left and "])(
  "reads a sentence of 45 kB with %j over and over in a moment",
  (piece) => {
    const text = piece.repeat(Math.ceil(45_000 / piece.length));
    const times = [...text.matchAll(/Friday/g)].map(
      ({ index }): Time => ({ span: [index, index + 6], value: "2025-05-16", basis: "stated" }),
    );
    const counts = findCounts(text, [0, text.length], 0, { times: [], names: [], tokens: [] });
    expect(counts.length).toBe(times.length);
    const started = performance.now();
    const values = counts.map((count) => readAsOf(text, { count, measure: "people", unit: "people" }, times));
    expect(performance.now() - started).toBeLessThan(500);
    expect(new Set(values)).toEqual(new Set([piece.startsWith("by") ? "2025-05-16" : null]));
  },
);
