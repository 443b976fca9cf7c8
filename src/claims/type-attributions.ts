import type { Analysis, FoundAttribution } from "../schema/analysis.ts";
import type { Attribution } from "../schema/attribution.ts";
import { type Span, slice } from "../text/span.ts";
import { readAct } from "./read-act.ts";
import { readCertainty, readPolarity } from "./read-certainty.ts";
import { readQuoteType } from "./read-quote-type.ts";

/** Types what the reader found: what each cue does, how its source stands to the content, and how the content is given. */
export function typeAttributions(text: string, { attributions, quotes }: Analysis): readonly Attribution[] {
  return attributions.map((found, index) => typeAttribution(text, found, { id: toId(index), quotes }));
}

const toId = (index: number): string => `a${index + 1}`;

const words = (text: string, spans: readonly Span[]): string => spans.map((span) => slice(text, span)).join(" ");

function typeAttribution(
  text: string,
  { source, cue, content, parent, confidence }: FoundAttribution,
  { id, quotes }: { readonly id: string; readonly quotes: Analysis["quotes"] },
): Attribution {
  const cueWords = slice(text, cue);
  const contentWords = words(text, content);
  const { act, stance } = readAct(cueWords);
  return {
    id,
    source,
    cue: [cue],
    content,
    quoteType: readQuoteType(text, content, quotes),
    voice: "source",
    act,
    stance,
    polarity: readPolarity(contentWords),
    certainty: readCertainty(cueWords, contentWords, act),
    parent: parent === null ? null : toId(parent),
    confidence,
  };
}
