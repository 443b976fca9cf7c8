import { expect, test } from "vitest";
import { slice } from "../text/span.ts";
import { trimBlank } from "./trim-blank.ts";

test.each([
  ["spaces and line ends", "  \n a line \t\r\n", "a line"],
  ["spaces that do not break", "\u00a0\u202fa line\u00a0", "a line"],
  ["nothing where there is nothing to take", "a line", "a line"],
  ["no invisible character, which is not blank", "\u200ba line\ufeff ", "\u200ba line\ufeff"],
])("takes from the ends of a span %s", (_, text, left) => {
  expect(slice(text, trimBlank(text, [0, text.length])!)).toBe(left);
});

test("a span of blanks alone has nothing left", () => {
  expect(trimBlank("a \n\u3000 b", [1, 5])).toBeNull();
});
