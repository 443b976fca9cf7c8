import type { MeasureName } from "../schema/figure.ts";
import { auxiliaries, tolls } from "./en/fates.ts";
import { numberNouns, standingVerbs } from "./en/telling-words.ts";
import { changeVerbs } from "./en/words-of-change.ts";
import { type Lexeme, lowerAt } from "./lexemes.ts";

/** What the count before a bare number is of: "the death toll rose to 41", "put the number of injured at 27". */
export function readToll(lexemes: readonly Lexeme[], first: number): MeasureName | null {
  for (let at = first - 1; at >= Math.max(0, first - 10); at--) {
    const { kind, lower } = lexemes[at]!;
    if (kind === "mark" && lower !== "'" && lower !== "’") return null;
    const measure = tolls.get(lower);
    if (measure !== undefined) return measure;
  }
  return null;
}

/** Where the noun begins of which a bare number is said to be the number: "the number of munitions now totals 6,602". */
export function findNumberOf(lexemes: readonly Lexeme[], first: number): number | null {
  let subject: number | null = null;
  for (let at = first - 1; at >= Math.max(1, first - 16); at--) {
    if (/^[,;:]$/.test(lexemes[at]!.text)) break;
    const { lower } = lexemes[at]!;
    if (lower === "of" && numberNouns.has(lexemes[at - 1]!.lower)) return at + 1;
    if (changeVerbs.has(lower) || standingVerbs.has(lower)) subject ??= subjectOf(lexemes, at);
  }
  return subject;
}

/** The noun before a verb of change: "seats increased from 9 to 10". */
function subjectOf(lexemes: readonly Lexeme[], verb: number): number | null {
  let at = verb - 1;
  while (at > 0 && auxiliaries.has(lexemes[at]!.lower)) at--;
  return at >= 0 && lexemes[at]!.kind === "word" ? at : null;
}

/** Where the noun begins behind "the number of": "brings to 45 the number of people killed". */
export function findNumberAhead(lexemes: readonly Lexeme[], last: number): number | null {
  if (lowerAt(lexemes, last + 1) !== "the") return null;
  const of = [last + 3, last + 4].find((at) => lowerAt(lexemes, at) === "of");
  return of !== undefined && numberNouns.has(lowerAt(lexemes, of - 1)) ? of + 1 : null;
}
