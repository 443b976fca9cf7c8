import type { Quote } from "../schema/analysis.ts";
import type { Attribution } from "../schema/attribution.ts";
import type { Finding } from "../schema/finding.ts";
import { overlaps, slice } from "../text/span.ts";

/** Quotations of fewer words are names, titles and borrowed words: nobody need be named for them. */
const fewestWords = 5;

/** What a person should look at because the reading left it open. In text order. */
export function findUnread(
  text: string,
  attributions: readonly Attribution[],
  quotes: readonly Quote[],
): readonly Finding[] {
  const contents = attributions.flatMap(({ content }) => content);
  const unresolved = attributions
    .filter(({ source, speaker }) => source.length > 0 && speaker === null)
    .map(
      ({ source }): Finding => ({
        rule: "source-unresolved",
        span: source[0]!,
        note: "Who is meant here is not clear from the report.",
      }),
    );
  const floating = attributions
    .filter(({ source, speaker }) => source.length === 0 && speaker === null)
    .map(
      ({ cue }): Finding => ({
        rule: "source-elsewhere",
        span: cue[0]!,
        note: "Who says this stands in another sentence, or nowhere.",
      }),
    );
  const unattributed = quotes
    .filter(({ span }) => slice(text, span).split(/\s+/u).length >= fewestWords)
    .filter(({ span }) => !contents.some((content) => overlaps(content, span)))
    .map(
      ({ span }): Finding => ({
        rule: "quote-unattributed",
        span,
        note: "Nobody was found to whom these words belong.",
      }),
    );
  const unclosed = quotes
    .filter(({ closed }) => !closed)
    .map(
      ({ span }): Finding => ({
        rule: "quote-unclosed",
        span,
        note: "The quotation opens here and is not closed in its paragraph.",
      }),
    );
  return [...unresolved, ...floating, ...unattributed, ...unclosed].sort((one, other) => one.span[0] - other.span[0]);
}
