import type { MeasureName } from "../schema/figure.ts";
import { states } from "./en/fates.ts";
import { personalRelatives } from "./en/function-words.ts";
import { fateBefore, fateOfNoun } from "./fate-before.ts";
import { type Fate, fateAcross, fateBehind, fateBehindMore, fateOfGroup, skipAuxiliaries } from "./fate-behind.ts";
import { type Lexeme, lowerAt } from "./lexemes.ts";
import { lookUp } from "./look-up.ts";

/** A counted phrase in its sentence: lexemes `first` to `last`, both included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** What is said to have become of people counted; `null` if nothing is. */
export function readFate(lexemes: readonly Lexeme[], { first, last }: Phrase): Fate | null {
  const group = fateOfGroup(lexemes, last + 1);
  if (group?.measure === "killed") return group;
  const ofNoun = fateOfNoun(lexemes, first);
  if (ofNoun === "killed") return elsewhere(ofNoun);
  const isPart = lowerAt(lexemes, last + 1) === "of";
  return (
    (isPart ? fateBehindMore(lexemes, last + 1) : null) ??
    group ??
    fateBehind(lexemes, last + 1) ??
    elsewhere(fateBefore(lexemes, first) ?? ofNoun) ??
    fateBehindMore(lexemes, last + 1) ??
    fateAcross(lexemes, last + 1)
  );
}

const elsewhere = (measure: MeasureName | null): Fate | null => (measure === null ? null : { measure, last: null });

/** Whether those counted are said to be in a state that only people are in: "as many as 30 could be trapped", "20 who fled". */
export const isOfPeople = (lexemes: readonly Lexeme[], last: number): boolean =>
  personalRelatives.has(lowerAt(lexemes, last + 1)) ||
  lookUp(lexemes, skipAuxiliaries(lexemes, last + 1), states) !== null;
