import { boundsBefore } from "./en/bounds.ts";
import { actives } from "./en/fates.ts";
import { labels, labelVerbs, namedGroups, numberLabels, numberSigns, shortLabels } from "./en/labels.ts";
import { unitWords } from "./en/units.ts";
import { isDayName } from "./is-calendar.ts";
import { isCapital, isHeadlineCase, isPluralAt, type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import type { Amount } from "./read-amount.ts";

/** Whether a number names what stands before it: "Article 5", "Flight 370", "No. 10", "phase two", "Littoral Nine". */
export function isLabelled(lexemes: readonly Lexeme[], { first, number, last, currency }: Amount): boolean {
  const before = lexemes[number - 1];
  if (before === undefined || first !== number || currency !== null) return false;
  if (isCapital(before) && before.kind === "word" && isNamedSo(lexemes, number)) return true;
  if (before.lower === "of" && namedGroups.has(lexemes[number - 2]?.text ?? "") && !isPluralAt(lexemes, last + 1))
    return true;
  if (numberSigns.has(before.text)) return true;
  if (before.text === ".") return shortLabels.has(lowerAt(lexemes, number - 2));
  if (numberLabels.has(before.lower)) return lexemes[number]?.kind === "digits" && isCapital(before);
  if (before.lower === "number") return lowerAt(lexemes, number - 2) !== "the";
  if (isCapital(before) && labels.has(before.lower) && isVerbBehind(lexemes, last + 1)) return true;
  if (/[,\u00a0]/.test(lexemes[number]!.text) || isPluralAt(lexemes, last + 1)) return false;
  if (unitWords.has(lowerAt(lexemes, last + 1))) return false;
  return labels.has(before.lower) || labels.has(phraseOf(lexemes, number - 2, number - 1));
}

/** "Chapter four contains", "Resolution 2254 calls for": what looks like a plural is what it says. */
const isVerbBehind = (lexemes: readonly Lexeme[], at: number): boolean => labelVerbs.has(lowerAt(lexemes, at));

/** "Littoral Nine", "Internet Explorer 6": a number behind a name, itself with a capital, or bare behind two capitals. */
function isNamedSo(lexemes: readonly Lexeme[], number: number): boolean {
  const one = lexemes[number]!;
  const before = lowerAt(lexemes, number - 1);
  if (boundsBefore.has(before) || actives.has(before) || isDayName(before) || isHeadlineCase(lexemes)) return false;
  if (one.kind === "word") return isCapital(one);
  const isName = number > 2 && isCapital(lexemes[number - 2]) && lexemes[number - 2]!.kind === "word";
  return isName && !isPluralAt(lexemes, number + 1);
}
