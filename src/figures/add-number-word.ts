import { articles } from "./en/function-words.ts";
import { scales, smallNumbers } from "./en/number-words.ts";
import { isHyphen, type Lexeme, lowerAt } from "./lexemes.ts";
import { startsNumber } from "./starts-number.ts";

/** What is read so far: whole thousands and more in `total`, the rest in `current`. */
export interface Sum {
  readonly total: number;
  readonly current: number;
  readonly last: number;
}

/** The sum with the next word of the number in it; `null` where the number ends. */
export function addNumberWord(lexemes: readonly Lexeme[], sum: Sum): Sum | null {
  const at = isHyphen(lexemes, sum.last + 1) ? sum.last + 2 : sum.last + 1;
  const word = lowerAt(lexemes, at);
  const scale = scales.get(word);
  if (scale !== undefined) return scaleUp(sum, scale, at);
  const next = word === "and" || isInnerComma(lexemes, sum, at) ? at + 1 : at;
  const more = addSmall(lexemes, sum, next);
  // "One hundred and two hundred", "one thousand and two thousand" are two numbers.
  const behind = scales.get(lowerAt(lexemes, next + 1));
  return more !== null && behind !== undefined && scaleUp(more, behind, next + 1) === null ? null : more;
}

/** "Two million, three hundred thousand": the comma that digits have there too, and not that of "of the million, two hundred …". */
function isInnerComma(lexemes: readonly Lexeme[], { total, current, last }: Sum, at: number): boolean {
  if (lowerAt(lexemes, at) !== "," || total === 0 || current > 0) return false;
  let end = at + 1;
  while (startsNumber(lexemes, end) || isHyphen(lexemes, end) || lowerAt(lexemes, end) === "and") end++;
  const hasScale = lexemes.slice(at + 1, end).some(({ lower }) => scales.has(lower));
  return hasScale && lowerAt(lexemes, end) !== "of" && !isOfWhole(lexemes, last);
}

/** Whether a number in words stands behind "of" or "of the". */
function isOfWhole(lexemes: readonly Lexeme[], last: number): boolean {
  let at = last;
  while (at > 0 && startsNumber(lexemes, at - 1)) at--;
  const before = articles.has(lowerAt(lexemes, at - 1)) ? at - 2 : at - 1;
  return lowerAt(lexemes, before) === "of";
}

function scaleUp({ total, current }: Sum, scale: number, last: number): Sum | null {
  if (current === 0) return null;
  if (scale === 100 || scale === 12) return current < 100 ? { total, current: current * scale, last } : null;
  return total === 0 || total % (scale * 1e3) === 0 ? { total: total + current * scale, current: 0, last } : null;
}

/** "Twenty" takes "three"; "hundred" takes anything under it, with or without "and". */
function addSmall(lexemes: readonly Lexeme[], { total, current }: Sum, at: number): Sum | null {
  const value = smallNumbers.get(lowerAt(lexemes, at));
  const afterAnd = lowerAt(lexemes, at - 1) === "and";
  if (value === undefined || value === 0) return null;
  if (current >= 100 && current % 100 === 0 && current < 1e3) return { total, current: current + value, last: at };
  if (current === 0 && total > 0) return { total, current: value, last: at };
  const fits = !afterAnd && current % 100 >= 20 && current % 10 === 0 && value < 10;
  return fits ? { total, current: current + value, last: at } : null;
}
