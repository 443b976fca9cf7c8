import type { CountedPhrase } from "./counted-phrase.ts";
import { countedNouns } from "./en/measures.ts";
import { type Lexeme, phraseOf } from "./lexemes.ts";

/** A noun of the tables at a lexeme, the longest that fits. */
export function findKnownNoun(lexemes: readonly Lexeme[], at: number, end: number): CountedPhrase | null {
  for (let size = Math.min(5, end - at); size > 0; size--) {
    const noun = phraseOf(lexemes, at, at + size - 1).replaceAll(" - ", "-");
    const counted = countedNouns.get(noun);
    if (counted === undefined) continue;
    const tail = phraseOf(lexemes, at + size, at + size + 1) === "of war" ? 2 : 0;
    return { ...counted, last: at + size - 1 + tail, noun, isKnown: true, isPartOf: false };
  }
  return null;
}
