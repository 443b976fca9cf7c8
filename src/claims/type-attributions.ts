import type { Analysis, FoundAttribution } from "../schema/analysis.ts";
import type { Attribution } from "../schema/attribution.ts";
import type { Voicing } from "../schema/cast.ts";
import { type Span, slice } from "../text/span.ts";
import { readAct } from "./read-act.ts";
import { readCertainty, readPolarity } from "./read-certainty.ts";
import { readQuoteType } from "./read-quote-type.ts";

/**
 * Types what the reader found: what each cue does, how its source stands to the content, and how the content is given.
 * `voicings` say whose each is and who carried it.
 */
export function typeAttributions(
  text: string,
  { attributions, quotes }: Pick<Analysis, "attributions" | "quotes">,
  voicings: readonly Voicing[],
): readonly Attribution[] {
  return attributions.map((found, index) =>
    typeAttribution(text, found, { id: toId(index), quotes, voicing: voicings[index]! }),
  );
}

const toId = (index: number): string => `a${index + 1}`;

const words = (text: string, spans: readonly Span[]): string => spans.map((span) => slice(text, span)).join(" ");

function typeAttribution(
  text: string,
  { source, cue, content, parent, confidence }: FoundAttribution,
  { id, quotes, voicing }: { readonly id: string; readonly quotes: Analysis["quotes"]; readonly voicing: Voicing },
): Attribution {
  const cueWords = slice(text, cue);
  const contentWords = words(text, content);
  const { act, stance } = readAct(cueWords, contentWords);
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
    ...voicing,
    parent: parent === null ? null : toId(parent),
    confidence,
  };
}
