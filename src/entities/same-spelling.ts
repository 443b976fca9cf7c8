import { foldName } from "../text/fold.ts";
import { alikeLetters, spellings } from "./en/spellings.ts";

/**
 * A word in the spelling that all its transcriptions share, as far as rules can tell: "Aliyev" and "Aliev", "Zelensky" and
 * "Zelenskyy" have one. In small Latin letters.
 */
export const toSpelling = (word: string): string =>
  spellings.reduce((letters, [from, to]) => letters.replace(from, to), foldName(word).replaceAll(" ", ""));

/** The letters by which other spellings of a word are looked up: its consonants, those that are often exchanged as one. */
export const toSkeleton = (spelling: string): string =>
  spelling
    .replace(/(?<=.)[aeiou]/gu, "")
    .replace(/^[aeiou]/u, "a")
    .replaceAll("k", "g")
    .replaceAll("z", "s");

/** Whether two spellings are one name's: never those of "Karimov" and "Karimova", nor of "Johnson" and "Johnston". */
export function isSpeltAlike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < fewestLetters) return false;
  if (one === other) return true;
  return one.length === other.length ? hasExchanged(one, other) : hasDropped(one, other);
}

/** Shorter words have too many others near them. */
const fewestLetters = 4;
const fewestToExchange = 5;
const fewestToDrop = 8;

/** Whether they differ in one letter, and it is one that transcriptions exchange: "Hussein", "Hussain". */
function hasExchanged(one: string, other: string): boolean {
  if (one.length < fewestToExchange) return false;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return one.slice(at + 1) === other.slice(at + 1) && alikeLetters.has([one[at], other[at]].toSorted().join(""));
}

/** Whether the longer has one letter more, within: "Stepanakert", "Stepankert". */
function hasDropped(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < fewestToDrop || long.length - short.length > 1) return false;
  const at = [...short].findIndex((letter, index) => letter !== long[index]);
  return at > 0 && short.slice(at) === long.slice(at + 1);
}
