import type { CountedPhrase } from "./counted-phrase.ts";
import { adjectives } from "./en/fates.ts";
import { betweenPointer, determiners, phraseEnds } from "./en/function-words.ts";
import { aidWords, longestUnit, type Unit, unitWords } from "./en/units.ts";
import { isAttribute } from "./is-attribute.ts";
import { isHyphen, type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import { lookUp } from "./look-up.ts";
import { harmful } from "./measure-kinds.ts";
import type { Amount } from "./read-amount.ts";
import { readModel } from "./read-model.ts";
import { readNoun } from "./read-noun.ts";
import { startsNumber } from "./starts-number.ts";

/** What an amount counts or in what unit it measures; `null` where no noun follows. */
export function readCounted(lexemes: readonly Lexeme[], amount: Amount): CountedPhrase | null {
  const from = skipQuote(lexemes, amount.last + 1);
  if (amount.currency !== null) return readMoney(lexemes, amount, from);
  const model = readModel(lexemes, from);
  if (model !== null) return model;
  const unit = readUnit(lexemes, isHyphen(lexemes, from) ? from + 1 : from);
  if (unit !== null) return withUnread(amount, unit);
  if (isHyphen(lexemes, from)) return readNoun(lexemes, from + 1, amount, { longest: 1 });
  if (isAttribute(lexemes, amount)) return readNoun(lexemes, from, amount, { longest: 1 });
  if (lowerAt(lexemes, from) === "of") return readPartOf(lexemes, amount, from);
  if (phraseOf(lexemes, from, from + 1) === "out of") return readPartOf(lexemes, amount, from + 1);
  const noun = readNoun(lexemes, from, amount);
  return noun === null ? null : withUnread(amount, noun);
}

/** Over the mark that closes a quotation: "at least 5,000" houses. */
const skipQuote = (lexemes: readonly Lexeme[], at: number): number =>
  /^["”’]$/.test(lexemes[at]?.text ?? "") && lexemes[at + 1]?.isGlued === false ? at + 1 : at;

/** "Thousands of people", "two of the workers"; of "nine of fourteen guns" the guns are the second number's. */
function readPartOf(lexemes: readonly Lexeme[], amount: Amount, of: number): CountedPhrase | null {
  let from = of + 1;
  while (determiners.has(lowerAt(lexemes, from))) from++;
  const number = findNumber(lexemes, from) ?? from;
  let behind = number;
  while (startsNumber(lexemes, behind)) behind++;
  const noun =
    readUnit(lexemes, behind) ??
    readNoun(lexemes, behind, amount) ??
    (behind === of + 1 ? readHarmedOf(lexemes, behind) : null);
  if (noun === null) return null;
  if (behind > number) return { ...noun, last: amount.last, isPartOf: true };
  return { ...withUnread(amount, noun), isPartOf: amount.kind !== "counting" };
}

/** The number of a whole, with a word or two before it: "the city's nine bakeries", and not "homes in nine". */
function findNumber(lexemes: readonly Lexeme[], from: number): number | null {
  for (let at = from; at < from + 3; at++) {
    if (startsNumber(lexemes, at)) return at;
    const word = lowerAt(lexemes, at);
    if (lexemes[at]?.kind !== "word" || (phraseEnds.has(word) && !betweenPointer.has(word))) return null;
  }
  return null;
}

/** "Dozens of missing": those of whom only is said what became of them. */
function readHarmedOf(lexemes: readonly Lexeme[], from: number): CountedPhrase | null {
  const found = lookUp(lexemes, from, adjectives);
  if (found === null || !harmful.has(found.measure)) return null;
  return { ...found, unit: "people", noun: "", isPeople: true, isKnown: true, isPartOf: false };
}

/** A scale that stays in words goes before the unit: "trillion dollars". */
const withUnread = (amount: Amount, phrase: CountedPhrase): CountedPhrase =>
  amount.unread === null ? phrase : { ...phrase, unit: `${amount.unread} ${phrase.unit}` };

/** A sum with its currency sign; the noun behind it is what it is for, not what is counted. */
function readMoney(lexemes: readonly Lexeme[], amount: Amount, from: number): CountedPhrase {
  const named = unitWords.get(isHyphen(lexemes, from) ? "" : phraseOf(lexemes, from, from));
  const last = named?.measure === "money" ? from : from - 1;
  const unit = amount.unread === null ? amount.currency! : `${amount.unread} ${amount.currency}`;
  return { measure: "money", unit, last, noun: "", isPeople: false, isKnown: true, isPartOf: false };
}

/** A unit at a lexeme, the longest that fits: "square kilometres". */
function readUnit(lexemes: readonly Lexeme[], from: number): CountedPhrase | null {
  for (let size = longestUnit; size > 0; size--) {
    const words = phraseOf(lexemes, from, from + size - 1);
    const unit = unitWords.get(words);
    if (unit === undefined || from + size > lexemes.length) continue;
    const last = words.endsWith(" of") ? from + size - 2 : from + size - 1;
    if (isNoUnit(lexemes, unit, last)) return null;
    return { ...aidIn(lexemes, unit, last), noun: "", isPeople: false, isKnown: true, isPartOf: false };
  }
  return null;
}

/** "Won the seat" is no currency, "10 night raids" no length of time. */
function isNoUnit(lexemes: readonly Lexeme[], { unit }: Unit, last: number): boolean {
  return (
    (unit === "won" && lexemes[last + 1]?.kind === "word") || (unit === "nights" && lexemes[last]!.lower === "night")
  );
}

/** "600 tonnes of flour": a weight, unless it is said to be aid. */
function aidIn(lexemes: readonly Lexeme[], { measure, unit }: Unit, last: number): Unit & { readonly last: number } {
  if (measure !== "weight" || lowerAt(lexemes, last + 1) !== "of") return { measure, unit, last };
  for (let at = last + 2; at < last + 6 && at < lexemes.length; at++) {
    const word = lexemes[at]!.lower;
    if (aidWords.has(word)) return { measure: "aid", unit, last: endOfAid(lexemes, at) };
    if (lexemes[at]!.kind === "mark" || phraseEnds.has(word)) break;
  }
  return { measure, unit, last };
}

/** "Food aid", "flour and blankets": the last of a list of goods. */
function endOfAid(lexemes: readonly Lexeme[], at: number): number {
  const next = lowerAt(lexemes, at + 1) === "and" ? at + 2 : at + 1;
  return aidWords.has(lowerAt(lexemes, next)) ? endOfAid(lexemes, next) : at;
}
