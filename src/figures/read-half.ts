import { indefinites } from "./en/function-words.ts";
import { scales } from "./en/number-words.ts";
import { isHyphen, type Lexeme, lowerAt } from "./lexemes.ts";
import type { Numeral } from "./numeral.ts";

/** "Half a million", "half a dozen", "half an hour" without the hour. */
export function readHalf(lexemes: readonly Lexeme[], first: number): Numeral | null {
  if (lexemes[first]!.lower !== "half") return null;
  const article = lowerAt(lexemes, first + 1);
  const next = indefinites.has(article) || isHyphen(lexemes, first + 1) ? first + 2 : first + 1;
  const scale = scales.get(lowerAt(lexemes, next));
  return scale === undefined
    ? null
    : { first, last: next, value: scale / 2, scales: [scale], kind: "words", unread: null };
}
