import { fractions } from "./en/labels.ts";
import {
  countingOf,
  countingWords,
  scales,
  shortScales,
  smallNumbers,
  unreadScales,
  vagueBefore,
  vagueScales,
} from "./en/number-words.ts";
import { metreTails } from "./en/units.ts";
import { isHyphen, type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import { startsNumber } from "./starts-number.ts";

/** A number as it is read from the words: lexemes `first` to `last`, both included. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** The scales at its end, in order: 100 and 1000 of "three hundred thousand"; none of "20". */
  readonly scales: readonly number[];
  readonly kind: "digits" | "words" | "counting";
  /** A scale that is left in words, for the unit: "trillion". */
  readonly unread: string | null;
}

/** The number that begins at a lexeme; `null` if none does, or if its digits are grouped in a way that has two readings. */
export function readNumber(lexemes: readonly Lexeme[], first: number): Numeral | null {
  const one = lexemes[first];
  if (one === undefined || one.kind === "mark") return null;
  if (one.kind === "digits") return readDigits(lexemes, first);
  if (!opensNumber.has(one.lower)) return null;
  return readCounting(lexemes, first) ?? readHalf(lexemes, first) ?? readWords(lexemes, first);
}

/** Most words begin no number: they are told at one look. */
const opensNumber: ReadonlySet<string> = new Set([
  "a",
  "an",
  "half",
  ...smallNumbers.keys(),
  ...countingWords.keys(),
  ...countingOf.keys(),
  ...[...vagueBefore].map((phrase) => phrase.split(" ")[0]!),
]);

const grouped = /^[0-9]{1,3}(?:[,\u00a0\u2009\u202f ][0-9]{3})+(?:\.[0-9]+)?$/;
const indian = /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}$/;
const plain = /^[0-9]+(?:\.[0-9]+)?$/;
const decimalComma = /^[0-9]+,[0-9]{1,2}$/;

/** What digits say; `NaN` where they have no sure reading ("5.000.000"). */
function valueOfDigits(digits: string): number {
  if (grouped.test(digits) || indian.test(digits)) return Number(digits.replace(/[^0-9.]/g, ""));
  if (decimalComma.test(digits)) return Number(digits.replace(",", "."));
  return plain.test(digits) ? Number(digits) : Number.NaN;
}

function readDigits(lexemes: readonly Lexeme[], first: number): Numeral | null {
  const value = valueOfDigits(lexemes[first]!.text);
  return Number.isNaN(value)
    ? null
    : withScale(lexemes, { first, last: first, value, scales: [], kind: "digits", unread: null });
}

/** The number with the scale behind it: "1.2 million", "3bn", "20-million". */
function withScale(lexemes: readonly Lexeme[], numeral: Numeral): Numeral {
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

function readCounting(lexemes: readonly Lexeme[], first: number): Numeral | null {
  const word = lexemes[first]!.lower;
  const behind = lowerAt(lexemes, first + 1) === "of" ? lexemes[first + 2]?.lower : undefined;
  const plural = behind === undefined ? undefined : countingWords.get(behind);
  const times = countingOf.get(word);
  const found = (last: number, value: number): Numeral => ({
    first,
    last,
    value,
    scales: [],
    kind: "counting",
    unread: null,
  });
  if (times !== undefined && plural !== undefined && plural >= 1e3) return found(first + 2, (times * plural) / 2);
  const least = countingWords.get(word);
  if (least !== undefined) return found(first, least);
  const vague = readVague(lexemes, first);
  return vague === null ? null : found(vague.last, vague.value);
}

/** "Several hundred", "a few dozen", "a couple of hundred", with the scale behind: "several hundred thousand". */
function readVague(lexemes: readonly Lexeme[], first: number): Pick<Numeral, "last" | "value"> | null {
  const from = lowerAt(lexemes, first) === "a" ? first + 1 : first;
  const size = [1, 2].find((words) => vagueBefore.has(phraseOf(lexemes, from, from + words - 1)));
  const last = from + (size ?? 0);
  const least = size === undefined ? undefined : vagueScales.get(lowerAt(lexemes, last));
  if (least === undefined) return null;
  const more = scales.get(lowerAt(lexemes, last + 1)) ?? 1;
  return more >= 1e3 && more > least ? { last: last + 1, value: least * more } : { last, value: least };
}

/** "Half a million", "half a dozen", "half an hour" without the hour. */
function readHalf(lexemes: readonly Lexeme[], first: number): Numeral | null {
  if (lexemes[first]!.lower !== "half") return null;
  const article = lowerAt(lexemes, first + 1);
  const next = article === "a" || article === "an" || isHyphen(lexemes, first + 1) ? first + 2 : first + 1;
  const scale = scales.get(lowerAt(lexemes, next));
  return scale === undefined
    ? null
    : { first, last: next, value: scale / 2, scales: [scale], kind: "words", unread: null };
}

/** What is read so far: whole thousands and more in `total`, the rest in `current`. */
interface Sum {
  readonly total: number;
  readonly current: number;
  readonly last: number;
}

function readWords(lexemes: readonly Lexeme[], first: number): Numeral | null {
  const word = lexemes[first]!.lower;
  const isArticle = word === "a" || word === "an";
  if (isArticle && scales.get(lowerAt(lexemes, first + 1)) === undefined) return null;
  const begin = isArticle ? 1 : smallNumbers.get(word);
  if (begin === undefined) return null;
  const start: Sum = { total: 0, current: begin, last: first };
  const sum = addWords(lexemes, start, true);
  if (isPieceOfFraction(lexemes, first, sum.last)) return null;
  const isSplit = lowerAt(lexemes, first - 1) === "between" && lowerAt(lexemes, sum.last + 1) !== "and";
  return toNumeral(lexemes, first, isSplit ? addWords(lexemes, start, false) : sum);
}

/** All the words of a number; without "and" where the one that is there stands between two numbers. */
function addWords(lexemes: readonly Lexeme[], start: Sum, withAnd: boolean): Sum {
  let sum = start;
  for (let next = addWord(lexemes, sum); next !== null; next = addWord(lexemes, sum)) {
    if (!withAnd && lowerAt(lexemes, sum.last + 1) === "and") break;
    sum = next;
  }
  return sum;
}

/** "Three quarters of a million", "a million and a quarter", "one point five million": parts of what is not read. */
const isPieceOfFraction = (lexemes: readonly Lexeme[], first: number, last: number): boolean =>
  lowerAt(lexemes, first - 1) === "point" ||
  (lowerAt(lexemes, first - 1) === "of" && fractions.has(lowerAt(lexemes, first - 2))) ||
  (phraseOf(lexemes, last + 1, last + 2) === "and a" && fractions.has(lowerAt(lexemes, last + 3)));

function toNumeral(lexemes: readonly Lexeme[], first: number, { total, current, last }: Sum): Numeral {
  const hyphened = isHyphen(lexemes, last + 1);
  const tail = hyphened ? "- and - a - half" : "and a half";
  const size = hyphened ? 6 : 3;
  const half = phraseOf(lexemes, last + 1, last + size) === tail;
  const atEnd = scalesAtEnd(lexemes, first, last);
  const value = total + current + (half ? halfOf(atEnd) : 0);
  return withScale(lexemes, {
    first,
    last: half ? last + size : last,
    value,
    scales: atEnd,
    kind: "words",
    unread: null,
  });
}

/** "Two and a half", and "a million and a half", which is half a million more. */
const halfOf = (atEnd: readonly number[]): number => ((atEnd.at(-1) ?? 1) >= 1e3 ? atEnd.at(-1)! / 2 : 0.5);

function scalesAtEnd(lexemes: readonly Lexeme[], first: number, last: number): readonly number[] {
  const sizes = lexemes.slice(first, last + 1).map(({ lower }) => scales.get(lower));
  return sizes.slice(sizes.lastIndexOf(undefined) + 1).filter((size) => size !== undefined);
}

/** The sum with the next word of the number in it; `null` where the number ends. */
function addWord(lexemes: readonly Lexeme[], sum: Sum): Sum | null {
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
  const before = wholeBefore.has(lowerAt(lexemes, at - 1)) ? at - 2 : at - 1;
  return lowerAt(lexemes, before) === "of";
}

const wholeBefore: ReadonlySet<string> = new Set(["a", "the"]);

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
