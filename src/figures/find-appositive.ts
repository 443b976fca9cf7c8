import { totalPhrases } from "./en/telling-words.ts";
import { type Lexeme, phraseOf } from "./lexemes.ts";
import { isPluralForm } from "./plural-form.ts";
import type { Amount } from "./read-amount.ts";

/** Where the noun stands whose number is told behind it: "the loudspeakers, eleven in all, …"; `null` where none does. */
export function findAppositive(lexemes: readonly Lexeme[], { first, last }: Amount): number | null {
  const noun = first - 2;
  if (noun < 0 || lexemes[first - 1]!.text !== "," || !isPluralForm(lexemes, noun)) return null;
  return totalPhrases.has(phraseOf(lexemes, last + 1, last + 1)) ||
    totalPhrases.has(phraseOf(lexemes, last + 1, last + 2))
    ? noun
    : null;
}
