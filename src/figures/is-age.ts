import { joints } from "./en/function-words.ts";
import {
  afterAge,
  ageBefore,
  ageBounds,
  ageCopulas,
  agedNouns,
  agedPeople,
  ageRelatives,
  ageSubjects,
  ageTails,
  ageUnits,
} from "./en/labels.ts";
import { unitWords } from "./en/units.ts";
import { isDayName } from "./is-calendar.ts";
import { behindHyphen, isCapital, type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import type { Amount } from "./read-amount.ts";
import { startsNumber } from "./starts-number.ts";

/** Whether a number is an age: "34-year-old", "six months old", "aged 34", "women over 60", "Dayton, 42, of". */
export function isAge(lexemes: readonly Lexeme[], amount: Amount): boolean {
  const { first, number, last } = amount;
  if (isBeforeOld(lexemes, last) || isBehindAge(lexemes, number) || isBehindAge(lexemes, first)) return true;
  if (isAgeOfSubject(lexemes, amount)) return true;
  return isSecondAge(lexemes, number) || isAgeBound(lexemes, amount) || isAgeBehindName(lexemes, amount);
}

/** "34-year-old", "six months old", "18 years of age". */
function isBeforeOld(lexemes: readonly Lexeme[], last: number): boolean {
  const unit = behindHyphen(lexemes, last + 1);
  if (!ageUnits.has(lowerAt(lexemes, unit))) return false;
  const behind = behindHyphen(lexemes, unit + 1);
  return ageTails.has(lowerAt(lexemes, behind)) || ageTails.has(phraseOf(lexemes, behind, behind + 1));
}

/** "Aged 34", "at the age of 12". */
const isBehindAge = (lexemes: readonly Lexeme[], at: number): boolean =>
  [1, 2, 3].some((size) => ageBefore.has(phraseOf(lexemes, at - size, at - 1)));

/** "She was 19.", "I am 51, and", "half of whom are under 12". */
function isAgeOfSubject(lexemes: readonly Lexeme[], { first, number, last, currency, values }: Amount): boolean {
  if (currency !== null || values[1] > greatestAge || !isClauseEnd(lexemes, last + 1)) return false;
  const subject = lowerAt(lexemes, first - 2);
  if (first === number) return ageSubjects.has(subject) && ageCopulas.has(lowerAt(lexemes, first - 1));
  const isBound = first === number - 1 && ageBounds.has(lowerAt(lexemes, first));
  return isBound && ageRelatives.has(subject) && ageCopulas.has(lowerAt(lexemes, first - 1));
}

const isClauseEnd = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at] === undefined || lexemes[at]!.kind === "mark" || afterAge.has(lowerAt(lexemes, at));

function isAgeBound(lexemes: readonly Lexeme[], { number, last }: Amount): boolean {
  const word = lowerAt(lexemes, number - 1);
  if (!ageBounds.has(word) || !agedPeople.has(lowerAt(lexemes, number - 2))) return false;
  return !unitWords.has(lowerAt(lexemes, last + 1)) || lowerAt(lexemes, last + 1).startsWith("year");
}

/** Nobody is older than this. */
const greatestAge = 115;

/** An apposition to a name, between commas or brackets. */
function isAgeBehindName(lexemes: readonly Lexeme[], { first, number, last, values, currency }: Amount): boolean {
  const opening = lowerAt(lexemes, number - 1);
  if (first !== number || currency !== null || values[0] > greatestAge || values[0] !== values[1]) return false;
  if ((opening !== "," && opening !== "(") || lexemes[number]?.kind !== "digits") return false;
  const name = lexemes[number - 2];
  if (name === undefined || isDayName(name.lower) || !(isCapital(name) || agedNouns.has(name.lower))) return false;
  const closing = lexemes[last + 1];
  if (opening === "(") return closing?.text === ")";
  return closing === undefined || afterAge.has(closing.lower) || /^[,.;]$/.test(closing.text);
}

/** "Aged 20 and 24": the second of two ages. */
function isSecondAge(lexemes: readonly Lexeme[], number: number): boolean {
  const joint = lowerAt(lexemes, number - 1);
  if ((joint !== "to" && !joints.has(joint)) || !startsNumber(lexemes, number - 2)) return false;
  return isBehindAge(lexemes, number - 2);
}
