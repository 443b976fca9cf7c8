import { expect, it } from "vitest";
import { findQuoted } from "./find-quoted.ts";

it.each([
  ["DR1 quoted an unnamed member of the cabinet as saying it was so.", "quoted", "an unnamed member of the cabinet"],
  ["The agency cited the minister as telling reporters so.", "cited", "the minister"],
  ["Reck was quoted as saying it was so.", "was quoted as saying", null],
  ["Reck quoted the poem.", "quoted", null],
  ["Reck said it was so.", "said", null],
])("%s", (text, cue, expected) => {
  const at = text.indexOf(cue);
  const found = findQuoted(text, { source: [], cue: [at, at + cue.length], content: [], parent: null, confidence: 1 });
  expect(found && text.slice(...found)).toBe(expected);
});
