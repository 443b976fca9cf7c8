import type { CountedPhrase } from "./counted-phrase.ts";
import { type Counted, notPeople, peopleEnding, peoples, peoplesEnding } from "./en/measures.ts";
import { informantTails } from "./en/telling-words.ts";
import { firedTails, type Unit, unitWords } from "./en/units.ts";
import { isCapital, isHeadlineCase, type Lexeme, lowerAt } from "./lexemes.ts";

/** A noun in no table: people if its ending says so, or the capital of a people's name. */
export function readUnknownNoun(lexemes: readonly Lexeme[], last: number): CountedPhrase {
  const { lower } = lexemes[last]!;
  const unit = unitWords.get(lower) ?? ammunitionIn(lexemes, last);
  if (unit !== undefined) return { ...unit, isPeople: false, last, noun: "", isKnown: true, isPartOf: false };
  const isPeople =
    isInformant(lexemes, last) || (peopleEnding.test(lower) && !notPeople.has(lower)) || isPeoplesName(lexemes, last);
  const counted: Counted = isPeople
    ? { measure: "people", unit: "people", isPeople }
    : { measure: "count", unit: lower, isPeople };
  return { ...counted, last, noun: lower, isKnown: false, isPartOf: false };
}

/** "Two sources said", and not "two sources of power". */
const isInformant = (lexemes: readonly Lexeme[], last: number): boolean =>
  lexemes[last]!.lower === "sources" && informantTails.has(lowerAt(lexemes, last + 1));

/** "Rounds" that are fired, and not "rounds of talks". */
const ammunitionIn = (lexemes: readonly Lexeme[], last: number): Unit | undefined =>
  lexemes[last]!.lower === "rounds" &&
  (lowerAt(lexemes, last + 1) !== "of" || firedTails.has(lowerAt(lexemes, last + 2)))
    ? { measure: "ammunition", unit: "rounds" }
    : undefined;

const isPeoplesName = (lexemes: readonly Lexeme[], at: number): boolean =>
  isCapital(lexemes[at]) &&
  (peoples.has(lexemes[at]!.lower) || (!isHeadlineCase(lexemes) && peoplesEnding.test(lexemes[at]!.lower)));
