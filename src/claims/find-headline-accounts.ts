import type { FoundAttribution } from "../schema/analysis.ts";
import { type Span, slice } from "../text/span.ts";
import { anyNumber, asks, tellerAhead, tellerBehind } from "./en/headlines.ts";

/** Not measured: taken to be as sure as what the grammar finds, since only those who tell numbers are known here. */
const confidence = 0.87;

/**
 * Whose account a number in a headline or heading is: "Ministry: 41 killed", "41 killed - officials". The mark between is the
 * cue. Who is in no table is no source: before a colon may as well stand what the report is about.
 */
export function findHeadlineAccounts(text: string, lines: readonly Span[]): readonly FoundAttribution[] {
  return lines.flatMap((line) => findAccount(text, line) ?? []);
}

/** Longer lines are no headlines. */
const longestLine = 300;

function findAccount(text: string, line: Span): FoundAttribution | null {
  const words = slice(text, line);
  if (words.length > longestLine || asks.test(words)) return null;
  const match = tellerAhead.exec(words) ?? tellerBehind.exec(words);
  const { name, content } = match?.groups ?? {};
  const at = match?.indices?.groups;
  if (at === undefined || !anyNumber.test(content ?? "") || (name !== undefined && !isName.test(name))) return null;
  const spanOf = ([start, end]: Span): Span => [line[0] + start, line[0] + end];
  return {
    source: [spanOf(at.source!)],
    cue: spanOf(at.cue!),
    content: [spanOf(at.content!)],
    parent: null,
    confidence,
  };
}

const isName = /^\p{Lu}/u;
