import type { Count } from "./count.ts";
import { findCounts } from "./find-counts.ts";
import { type Lexeme, readLexemes } from "./lexemes.ts";
import { type Amount, readAmount } from "./read-amount.ts";

/** For the tests here: the lexemes of one sentence. */
export const lexemesOf = (text: string): readonly Lexeme[] => readLexemes(text, [0, text.length]);

/** For the tests here: the counts of one sentence, with no names, times or grammar around them. */
export const countsOf = (text: string): readonly Count[] =>
  findCounts(text, [0, text.length], 0, { times: [], names: [], tokens: [] });

/** For the tests here: the first amount of a sentence, and its lexemes. */
export function firstAmount(text: string): { readonly lexemes: readonly Lexeme[]; readonly amount: Amount } {
  const lexemes = lexemesOf(text);
  for (let at = 0; at < lexemes.length; at++) {
    const amount = readAmount(lexemes, at);
    if (amount !== null) return { lexemes, amount };
  }
  throw new Error(`No number in “${text}”.`);
}
