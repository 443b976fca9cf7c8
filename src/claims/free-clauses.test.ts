import { expect, test } from "vitest";
import type { FoundAttribution } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { freeClauses } from "./free-clauses.ts";

/** The outer statement of Lund, and an inner one, as the reader finds them; contents and parent as they come out. */
function free(text: string, outer: string, source: string, content: string) {
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const found: readonly FoundAttribution[] = [
    { source: [spanOf("Lund")], cue: spanOf("said"), content: [spanOf(outer)], parent: null, confidence: 1 },
    {
      source: [spanOf(source)],
      cue: [spanOf(source)[1] + 1, spanOf(content)[0] - 1],
      content: [spanOf(content)],
      parent: 0,
      confidence: 1,
    },
  ];
  return freeClauses(text, found).map((one) => ({
    content: one.content.map((span) => text.slice(...span)),
    parent: one.parent,
  }));
}

test("a clause that begins with another source stands on its own", () => {
  const text = "Lund said it was open, although a spokesman denied that it was.";
  const outer = "it was open, although a spokesman denied that it was";
  expect(free(text, outer, "a spokesman", "that it was")).toEqual([
    { content: ["it was open"], parent: null },
    { content: ["that it was"], parent: null },
  ]);
});

test("so does one behind a semicolon", () => {
  const text = "Lund said it was open; the army denied that it was.";
  expect(free(text, "it was open; the army denied that it was", "the army", "that it was")[1]!.parent).toBeNull();
});

test("what somebody says that somebody says stays inside", () => {
  const text = "Lund said the army denied that it was open.";
  const outer = "the army denied that it was open";
  expect(free(text, outer, "the army", "that it was open")).toEqual([
    { content: [outer], parent: null },
    { content: ["that it was open"], parent: 0 },
  ]);
});

test("a quotation is never cut", () => {
  const text = 'Lund said: "It is open; the army denied that it was."';
  expect(free(text, '"It is open; the army denied that it was."', "the army", "that it was")[1]!.parent).toBe(0);
});
