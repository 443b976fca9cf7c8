import type { MeasureName } from "../schema/figure.ts";
import { actives, adjectives, nounsOf, participles, passives } from "./en/fates.ts";
import { beforeObjects, clauseEnds, copulas, determiners, secondSubjects } from "./en/function-words.ts";
import { type Lexeme, lowerAt } from "./lexemes.ts";
import { lookBack } from "./look-up.ts";
import { ofPeopleOnly } from "./measure-kinds.ts";

/** "Killing at least 12", "among those killed were 12", "has detained three". */
export function fateBefore(lexemes: readonly Lexeme[], first: number): MeasureName | null {
  if (copulas.has(lowerAt(lexemes, first - 1))) return lookBack(lexemes, first - 1, participles, adjectives);
  return lookBack(lexemes, skipBack(lexemes, first), actives) ?? verbOfList(lexemes, first);
}

/** "Killing the driver and 12 passengers": the verb before a first object that has no number. */
function verbOfList(lexemes: readonly Lexeme[], first: number): MeasureName | null {
  if (lowerAt(lexemes, first - 1) !== "and") return null;
  for (let at = first - 2; at > Math.max(0, first - 7); at--) {
    const { kind, lower } = lexemes[at]!;
    if (kind !== "word" || clauseEnds.has(lower) || passives.has(lower)) return null;
    if (secondSubjects.has(lower) || determiners.has(lower)) return onlyHarm(lookBack(lexemes, at, actives));
  }
  return null;
}

/** Verbs of harm have people as objects: "holding a sign and a child" has not. */
const onlyHarm = (measure: MeasureName | null): MeasureName | null =>
  measure !== null && ofPeopleOnly.has(measure) ? measure : null;

/** Over words between a verb and its object: "killing also", "left up". */
function skipBack(lexemes: readonly Lexeme[], first: number): number {
  let at = first;
  while (at > first - 2 && beforeObjects.has(lowerAt(lexemes, at - 1))) at--;
  return at;
}

/** "The deaths of 12 people", "the release of 34 prisoners". */
export function fateOfNoun(lexemes: readonly Lexeme[], first: number): MeasureName | null {
  const of = determiners.has(lowerAt(lexemes, first - 1)) ? first - 2 : first - 1;
  return lowerAt(lexemes, of) === "of" ? (nounsOf.get(lowerAt(lexemes, of - 1)) ?? null) : null;
}
