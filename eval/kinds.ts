import { scanQuotes } from "../src/language/scan-quotes.ts";
import type { Span } from "../src/text/span.ts";
import { sayingWords } from "./en/saying.ts";
import { type Relation, toTokens } from "./score-attribution.ts";

/** What kinds of statement there are, as far as their reading differs in difficulty. */
export const kinds = ["direct", "indirect, saying", "belief, plan"] as const;
export type Kind = (typeof kinds)[number];

const word = /\p{L}+/gu;

/** Tells the kind of each relation in a text: by the quotation marks around most of its content, else by its cue. */
export function toKinds(text: string, relations: readonly Relation[]): readonly Kind[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }): Span => [index, index + line.length]);
  const { quotes } = scanQuotes(text, paragraphs);
  const quoted = toTokens(
    text,
    quotes.map(({ span }) => span),
  );
  return relations.map(({ cue, content }) => {
    const tokens = [...toTokens(text, content)];
    if (tokens.filter((token) => quoted.has(token)).length * 2 > tokens.length) return "direct";
    return isOfSaying(text, cue) ? "indirect, saying" : "belief, plan";
  });
}

const isOfSaying = (text: string, cue: readonly Span[]): boolean =>
  cue.some((span) =>
    text
      .slice(...span)
      .toLowerCase()
      .match(word)
      ?.some((form) => sayingWords.has(form)),
  );
