import { expect, it, test } from "vitest";
import type { FoundAttribution } from "../schema/analysis.ts";
import { findQuoted, isQuotingTail } from "./find-quoted.ts";

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

test("the “saying” of “quoted … as saying” is no statement of its own", () => {
  const text = "DR1 quoted the minister as saying it was so.";
  const cueAt = (words: string): FoundAttribution => ({
    source: [],
    cue: [text.indexOf(words), text.indexOf(words) + words.length],
    content: [],
    parent: null,
    confidence: 1,
  });
  const [quoted, saying] = [cueAt("quoted"), cueAt("saying")];
  expect(isQuotingTail(text, saying, [quoted, saying])).toBe(true);
  expect(isQuotingTail(text, quoted, [quoted, saying])).toBe(false);
});
