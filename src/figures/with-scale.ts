import { scales, shortScales, unreadScales } from "./en/number-words.ts";
import { metreTails } from "./en/units.ts";
import { isHyphen, type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import type { Numeral } from "./numeral.ts";

/** The number with the scale behind it: "1.2 million", "3bn", "20-million". */
export function withScale(lexemes: readonly Lexeme[], numeral: Numeral): Numeral {
  const next = isHyphen(lexemes, numeral.last + 1) ? numeral.last + 2 : numeral.last + 1;
  const word = lowerAt(lexemes, next);
  if (unreadScales.has(word)) return { ...numeral, last: next, unread: word === "tn" ? "trillion" : word };
  const scale = scales.get(word) ?? (isShort(lexemes, next) ? shortScales.get(word) : undefined);
  if (scale === undefined) return numeral;
  return { ...numeral, last: next, value: exactly(numeral.value * scale), scales: [...numeral.scales, scale] };
}

/** "5m" is metres only where what follows says so; set apart from its digits, only the longer ones are scales. */
function isShort(lexemes: readonly Lexeme[], index: number): boolean {
  const { lower, isGlued } = lexemes[index] ?? { lower: "", isGlued: false };
  if (lower === "m" && [1, 2].some((size) => metreTails.has(phraseOf(lexemes, index + 1, index + size)))) return false;
  return isGlued || lower === "bn" || lower === "mn" || lower === "mln";
}

/** Products of decimals, without the dust of binary fractions: 1.1 million is 1100000. */
const exactly = (value: number): number => Number(value.toPrecision(12));
