import type { MeasureName } from "../schema/figure.ts";
import type { CountedPhrase } from "./counted-phrase.ts";
import { adjectives, participles } from "./en/fates.ts";
import { findKnownNoun } from "./find-known-noun.ts";
import { findPhraseEnd, longestPhrase } from "./find-phrase-end.ts";
import { goesOn, isFate } from "./goes-on.ts";
import { isAttribute } from "./is-attribute.ts";
import { isHyphen, type Lexeme } from "./lexemes.ts";
import { doings } from "./measure-kinds.ts";
import { isPlural, isPluralForm } from "./plural-form.ts";
import type { Amount } from "./read-amount.ts";
import { readLoneNoun, readNounBehindHyphen } from "./read-lone-noun.ts";
import { readNounPair } from "./read-noun-pair.ts";
import { readUnknownNoun } from "./read-unknown-noun.ts";

/** The noun that heads what follows a number: the last of a row of nouns, before a verb, a preposition or a mark. */
export function readNoun(
  lexemes: readonly Lexeme[],
  from: number,
  amount: Amount,
  { longest = longestPhrase }: { readonly longest?: number } = {},
): CountedPhrase | null {
  const end = Math.min(findPhraseEnd(lexemes, from), from + longest);
  for (let at = from; at < end; at++) {
    if (longest > 1 && isFate(lexemes, at, end)) return null;
    const known = findKnownNoun(lexemes, at, end);
    if (known !== null && !goesOn(lexemes, known.last, end))
      return isMisfit(lexemes, known, amount) ? null : withModifier(lexemes, from, known);
    if (known === null && isPluralForm(lexemes, at) && !goesOn(lexemes, at, end))
      return withModifier(lexemes, from, readUnknownNoun(lexemes, at));
  }
  if (longest === 1) return readNounBehindHyphen(lexemes, from);
  return readNounPair(lexemes, from, end) ?? readLoneNoun(lexemes, from, end, amount);
}

/** "His 757 jet": digits that name one thing. */
const isMisfit = (lexemes: readonly Lexeme[], { last, noun }: CountedPhrase, amount: Amount): boolean =>
  amount.kind === "digits" &&
  amount.values[1] > mostSingular &&
  !isPlural(noun) &&
  !isHyphen(lexemes, last - 1) &&
  !isAttribute(lexemes, amount);

/** Digits up to this may stand before a singular by a slip of the pen. */
const mostSingular = 12;

/** Measures of nouns that say nothing of what became of people. */
const modified: ReadonlySet<MeasureName> = new Set<MeasureName>(["people", "troops"]);

/** What a word before the noun says became of them: "30 wounded soldiers". */
function withModifier(lexemes: readonly Lexeme[], from: number, phrase: CountedPhrase): CountedPhrase {
  if (!phrase.isPeople || !modified.has(phrase.measure)) return phrase;
  for (let at = from; at < phrase.last; at++) {
    const measure: MeasureName | undefined = adjectives.get(lexemes[at]!.lower) ?? participles.get(lexemes[at]!.lower);
    if (measure !== undefined && !doings.has(measure)) return { ...phrase, measure };
  }
  return phrase;
}
