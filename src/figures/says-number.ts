import { isNear } from "./is-near.ts";
import { isDigits, sizeOf, toNumber } from "./piece-size.ts";
import { spellings } from "./spellings.ts";

/** Whether words are one way of writing a number, and the whole of it. */
export function saysNumber(words: readonly string[], bound: number): boolean {
  const [first = "", ...rest] = words;
  if (isDigits(first)) return saysInDigits(toNumber(first), rest, bound);
  return [...spellings(bound)].some(
    (spelling) => spelling.length === words.length && spelling.every((word, at) => word === words[at]),
  );
}

/** "M" behind digits may be metres. */
function saysInDigits(digits: number, [scale, ...more]: readonly string[], bound: number): boolean {
  if (more.length > 0) return false;
  if (scale === undefined || (scale === "m" && isNear(digits, bound))) return isNear(digits, bound);
  return isNear(digits * sizeOf(scale), bound);
}
