import fc from "fast-check";
import { expect, test } from "vitest";
import { wrap } from "./wrap.ts";

test("breaks a text between words", () => {
  expect(wrap("the truce remains in force", 12)).toEqual(["the truce", "remains in", "force"]);
});

test("colours take no room", () => {
  expect(wrap("\u001b[1mthe\u001b[22m truce", 9)).toEqual(["\u001b[1mthe\u001b[22m truce"]);
});

test("a word longer than the line stands alone and whole", () => {
  expect(wrap("a verylongword b", 5)).toEqual(["a", "verylongword", "b"]);
});

test("keeps every word, in order, and no line is too long unless it is one word", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z“”’.,]{1,12}$/)),
      fc.integer({ min: 5, max: 80 }),
      (words, columns) => {
        const lines = wrap(words.join(" "), columns);
        expect(lines.flatMap((line) => line.split(" "))).toEqual(words);
        for (const line of lines) expect(!line.includes(" ") || [...line].length <= columns).toBe(true);
      },
    ),
  );
});
