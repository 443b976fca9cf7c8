import { countingWords, scales, smallNumbers } from "./en/number-words.ts";
import type { Lexeme } from "./lexemes.ts";

/** Whether a number in words or digits begins at a lexeme. */
export const startsNumber = (lexemes: readonly Lexeme[], at: number): boolean => {
  const { lower, kind } = lexemes[at] ?? { lower: "", kind: "mark" };
  return kind === "digits" || smallNumbers.has(lower) || scales.has(lower) || countingWords.has(lower);
};
