import {
  calibreTails,
  calibreWords,
  compassMarks,
  hyphenNouns,
  idiomNouns,
  oddsTails,
  ones,
  ordinalEndings,
  timesTails,
} from "./en/labels.ts";
import { speedTails, unitWords } from "./en/units.ts";
import { isAge } from "./is-age.ts";
import { isCalendar, isClock } from "./is-calendar.ts";
import { isFraction } from "./is-fraction.ts";
import { isLabelled } from "./is-labelled.ts";
import { behindHyphen, isHyphen, type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import type { Amount } from "./read-amount.ts";
import { readToll } from "./read-toll.ts";

/** Whether a number is none that counts: a year, an age, a score, a time of day, or a part of a name. */
export function isOtherNumber(lexemes: readonly Lexeme[], amount: Amount): boolean {
  return tests.some((test) => test(lexemes, amount));
}

type Test = (lexemes: readonly Lexeme[], amount: Amount) => boolean;

/** "7th", "1990s", "737s", "A320", "T-72", "@5". */
const isGluedToLetters: Test = (lexemes, { number, last, kind, currency }) => {
  const next = lexemes[last + 1];
  if (kind === "digits" && next?.isGlued && ordinalEndings.has(next.lower)) return true;
  const before = lexemes[number - 1];
  if (!lexemes[number]?.isGlued || before === undefined || currency !== null) return false;
  if (kind !== "digits") return isHyphen(lexemes, number - 1);
  if (isHyphen(lexemes, number - 1) && readToll(lexemes, number) === "votes") return false;
  return /^[\p{L}\p{N}_@#/:.\\&=?№-]$|^\p{L}/u.test(before.text) && !/^["“'‘(]$/.test(before.text);
};

/** "9/11", "24/7", "12:30", "2.0.1", "51°N". */
const isGluedToMarks: Test = (lexemes, { last, kind, unread }) => {
  if (kind !== "digits" || unread !== null) return false;
  const next = lexemes[last + 1];
  if (!next?.isGlued || next.kind !== "mark") return false;
  const behind = lexemes[last + 2];
  if (next.text === "/" || next.text === ":" || next.text === "\\" || next.text === "_")
    return behind?.isGlued === true;
  return next.text === "°" && compassMarks.has(behind?.lower ?? "");
};

/** "2-1": dashes between numbers that are no range. */
const isScore: Test = (lexemes, { number, last, kind }) => {
  if (readToll(lexemes, number) === "votes") return false;
  if (isOdds(lexemes, number, last)) return true;
  if (kind !== "digits") return false;
  const isDash = (at: number) => /^[-–—]$/.test(lexemes[at]?.text ?? "") && lexemes[at]!.isGlued;
  return (
    (isDash(number - 1) && lexemes[number - 2]?.kind === "digits") ||
    (isDash(last + 1) && lexemes[last + 2]?.kind === "digits" && lexemes[last + 2]!.isGlued)
  );
};

/** "A 3 to 1 margin", "two to one odds". */
function isOdds(lexemes: readonly Lexeme[], number: number, last: number): boolean {
  const isOne = (at: number) => ones.has(lowerAt(lexemes, at));
  if (lowerAt(lexemes, last + 1) === "to" && isOne(last + 2)) return oddsTails.has(lowerAt(lexemes, last + 3));
  return isOne(number) && lowerAt(lexemes, number - 1) === "to" && oddsTails.has(lowerAt(lexemes, last + 1));
}

/** "50 miles an hour", "three times as many". */
const isRate: Test = (lexemes, { last }) => {
  const unit = behindHyphen(lexemes, last + 1);
  const measure = unitWords.get(lowerAt(lexemes, unit));
  if (measure?.unit === "times") return timesTails.has(lowerAt(lexemes, unit + 1));
  if (measure?.measure !== "distance") return false;
  return [1, 2].some((size) => speedTails.has(phraseOf(lexemes, unit + 1, unit + size)));
};

/** "two-state", "three-star": a hyphen and a noun that is not counted. */
const isCompound: Test = (lexemes, { last, values, currency }) => {
  if (currency !== null) return false;
  if (!isHyphen(lexemes, last + 1) || lexemes[last + 2]?.kind === "digits") return false;
  const noun = lowerAt(lexemes, last + 2);
  if (idiomNouns.has(noun) && values[1] <= 3) return true;
  return !isUnitAt(lexemes, last + 2) && !hyphenNouns.has(noun);
};

const isUnitAt = (lexemes: readonly Lexeme[], at: number): boolean =>
  [0, 1, 2].some((more) => unitWords.has(phraseOf(lexemes, at, at + more)));

/** "120 mm mortars", "a 9 mm pistol". */
const isCalibre: Test = (lexemes, { last }) => {
  const unit = behindHyphen(lexemes, last + 1);
  const behind = behindHyphen(lexemes, unit + 1);
  if (calibreWords.has(lowerAt(lexemes, unit))) return true;
  return unitWords.get(lowerAt(lexemes, unit))?.unit === "millimetres" && calibreTails.has(lowerAt(lexemes, behind));
};

/** "1. Skip to content", "[3]", "(2)": numbers of lists and notes. */
const isNumbering: Test = (lexemes, { first, number, last, kind }) => {
  if (kind !== "digits" || first !== number) return false;
  const before = lexemes[number - 1]?.text;
  const behind = lexemes[last + 1]?.text ?? "";
  if (before === "[" && behind === "]") return true;
  return (
    (before === undefined || (before === "(" && number === 1)) && /^[.)]$/.test(behind) && lexemes.length > last + 2
  );
};

/** Long rows of digits, and those that begin with a nought, are numbers of something. */
const isIdentifier: Test = (lexemes, { number, kind, currency, values }) => {
  const text = lexemes[number]?.text ?? "";
  if (values[1] > 1e15) return true;
  if (kind !== "digits" || currency !== null) return false;
  return /^[0-9]{8,}$/.test(text) || /^0[0-9]+$/.test(text);
};

const tests: readonly Test[] = [
  isGluedToLetters,
  isGluedToMarks,
  isScore,
  isAge,
  isRate,
  isClock,
  isCalendar,
  isLabelled,
  isCompound,
  isCalibre,
  isNumbering,
  isIdentifier,
  isFraction,
];
