import { expect, test } from "vitest";
import { isSame } from "./same-words.ts";

test.each([
  ["marks and spaces", "“We keep our word”: water flows", "'We keep our word' - water flows", true],
  [
    "an end that one leaves out",
    "Halmora and Drusenia agree cease-fire at Sallow Ferry",
    "Halmora and Drusenia agree cease-fire…",
    true,
  ],
  ["a short line and a longer one that begins with it", "Talks end", "Talks end without result", false],
  ["lines of marks alone", "***", "—", false],
])("compares headlines by their letters: %s", (_, one, other, same) => {
  expect(isSame(one, other)).toBe(same);
  expect(isSame(other, one)).toBe(same);
});
