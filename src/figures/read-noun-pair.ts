import type { CountedPhrase } from "./counted-phrase.ts";
import { findKnownNoun } from "./find-known-noun.ts";
import { findPhraseEnd, longestPhrase } from "./find-phrase-end.ts";
import { goesOn } from "./goes-on.ts";
import { isVerbForm } from "./is-verb-form.ts";
import type { Lexeme } from "./lexemes.ts";
import { isPluralForm } from "./plural-form.ts";
import { readUnknownNoun } from "./read-unknown-noun.ts";

/** "224 artillery and mortar systems", "60 regional and international nations": two modifiers of one noun, the first perhaps cut short ("left- and right-wing parties"). */
export function readNounPair(lexemes: readonly Lexeme[], from: number, end: number): CountedPhrase | null {
  const joined = lexemes[end]?.text === "-" ? end + 1 : end;
  const joint = lexemes[joined]?.lower;
  if (end - from !== 1 || (joint !== "and" && joint !== "or") || isVerbForm(lexemes[from]!.lower)) return null;
  const until = Math.min(findPhraseEnd(lexemes, joined + 1), joined + longestPhrase);
  for (let at = joined + 1; at < until; at++) {
    if (isVerbForm(lexemes[at]!.lower)) return null;
    const known = findKnownNoun(lexemes, at, until);
    if (known !== null && !goesOn(lexemes, known.last, until)) return known;
    if (known === null && isPluralForm(lexemes, at)) return readUnknownNoun(lexemes, at);
  }
  return null;
}
