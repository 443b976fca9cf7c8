import { adjectives, participles } from "./en/fates.ts";
import { findKnownNoun } from "./find-known-noun.ts";
import { isVerbForm } from "./is-verb-form.ts";
import { isHyphen, type Lexeme } from "./lexemes.ts";
import { isPluralForm } from "./plural-form.ts";

/** Whether a noun is only the first of a compound: "ferry workers", "police officers", "arms dealers". */
export function goesOn(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const isCompound = isHyphen(lexemes, at - 1);
  const reach = isPluralForm(lexemes, at) && !isCompound ? Math.min(end, at + 2) : end;
  for (let next = at + 1; next < reach; next++) {
    if (isNoun(lexemes, next, end)) return !isVerbForm(lexemes[next]!.lower);
    if (isFate(lexemes, next, end)) return false;
  }
  return false;
}

/** "34 wounded in": what became of them, and no adjective before a noun as in "34 wounded soldiers". */
export function isFate(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const word = lexemes[at]!.lower;
  if (!participles.has(word) && !adjectives.has(word)) return false;
  for (let next = at + 1; next < end; next++) if (isNoun(lexemes, next, end)) return false;
  return true;
}

const isNoun = (lexemes: readonly Lexeme[], at: number, end: number): boolean =>
  findKnownNoun(lexemes, at, end) !== null || isPluralForm(lexemes, at);
