import { scoreTails, smallNumbers } from "./en/number-words.ts";
import { isHyphen, type Lexeme, lowerAt } from "./lexemes.ts";
import type { Numeral } from "./numeral.ts";

/** "Three score", "four score and seven"; `null` where "score" is told of a game: "two score draws". */
export function readScore(lexemes: readonly Lexeme[], first: number): Numeral | null {
  const times = smallNumbers.get(lowerAt(lexemes, first)) ?? 0;
  const last = isHyphen(lexemes, first + 1) ? first + 2 : first + 1;
  if (times < 2 || times > 9 || lowerAt(lexemes, last) !== "score") return null;
  if (scoreTails.has(lowerAt(lexemes, last + 1))) return null;
  const more = lowerAt(lexemes, last + 1) === "and" ? (smallNumbers.get(lowerAt(lexemes, last + 2)) ?? 20) : 20;
  const found = { first, kind: "words", unread: null } as const;
  if (more < 20) return { ...found, last: last + 2, value: times * 20 + more, scales: [] };
  return { ...found, last, value: times * 20, scales: [20] };
}
