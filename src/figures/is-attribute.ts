import { articles, phraseEnds } from "./en/function-words.ts";
import { hyphenNouns } from "./en/labels.ts";
import { type Lexeme, lowerAt } from "./lexemes.ts";
import type { Amount } from "./read-amount.ts";

/** "A 63 nation coalition", written without its hyphen. */
export const isAttribute = (lexemes: readonly Lexeme[], { first, last }: Amount): boolean =>
  articles.has(lowerAt(lexemes, first - 1)) &&
  hyphenNouns.has(lowerAt(lexemes, last + 1)) &&
  lexemes[last + 2]?.kind === "word" &&
  !phraseEnds.has(lowerAt(lexemes, last + 2));
