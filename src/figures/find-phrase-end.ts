import { alsoAdjectives, phraseEnds } from "./en/function-words.ts";
import { isHyphen, type Lexeme, lowerAt } from "./lexemes.ts";
import { isPluralForm } from "./plural-form.ts";
import { startsNumber } from "./starts-number.ts";

/** Words that a noun phrase is looked through for its noun. */
export const longestPhrase = 8;

/** Where a noun phrase must end: at a mark other than a hyphen, a word of grammar or another number. */
export function findPhraseEnd(lexemes: readonly Lexeme[], from: number): number {
  const limit = Math.min(lexemes.length, from + longestPhrase);
  for (let at = from; at < limit; at++) {
    const { kind } = lexemes[at]!;
    if (isHyphen(lexemes, at) || (isHyphen(lexemes, at - 1) && kind !== "mark")) continue;
    if (kind === "word" && isHyphen(lexemes, at + 1) && lexemes[at + 2]?.kind === "word") continue;
    if (kind !== "word" || isGrammar(lexemes, at) || startsNumber(lexemes, at)) return at;
  }
  return limit;
}

/** Whether a word is one of grammar, with which a noun phrase ends: "us", and not "US"; in a line of capitals it is. */
function isGrammar(lexemes: readonly Lexeme[], at: number): boolean {
  if (!phraseEnds.has(lexemes[at]!.lower)) return false;
  if (alsoAdjectives.has(lexemes[at]!.lower) && isNounAfter(lexemes, at + 1)) return false;
  return !capitals.test(lexemes[at]!.text) || capitals.test(lexemes[at + 1]?.text ?? "");
}

/** "Two nearby villages", "310 million active monthly users": a noun comes at once, and the word belongs to it. */
const isNounAfter = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.kind === "word" && !phraseEnds.has(lowerAt(lexemes, at)) && isPluralForm(lexemes, at);

const capitals = /^\p{Lu}{2,}$/u;
