import type { CountedPhrase } from "./counted-phrase.ts";
import { ownPluralPeoples, toPlural } from "./en/measures.ts";
import { isVerbForm } from "./is-verb-form.ts";
import { isCapital, type Lexeme, lowerAt } from "./lexemes.ts";
import type { Amount } from "./read-amount.ts";

/** What is left where no plural was seen: "30 Taliban", "one gate". */
export function readLoneNoun(
  lexemes: readonly Lexeme[],
  from: number,
  end: number,
  { values }: Amount,
): CountedPhrase | null {
  const last = lexemes[end - 1];
  if (end <= from || last === undefined || last.kind !== "word") return null;
  const found = { last: end - 1, noun: last.lower, isPartOf: false };
  if (ownPluralPeoples.has(last.lower) && isCapital(last))
    return { ...found, measure: "people", unit: "people", isPeople: true, isKnown: true };
  if (values[1] !== 1 || end - from > 3 || isVerbForm(last.lower)) return null;
  return { ...found, measure: "count", unit: toPlural(last.lower), isPeople: false, isKnown: false };
}

/** The one word behind a hyphen, in the singular: "15-room". */
export function readNounBehindHyphen(lexemes: readonly Lexeme[], last: number): CountedPhrase | null {
  const noun = lowerAt(lexemes, last);
  if (lexemes[last]?.kind !== "word") return null;
  return { measure: "count", unit: toPlural(noun), isPeople: false, last, noun, isKnown: false, isPartOf: false };
}
