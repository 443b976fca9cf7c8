import type { MeasureName } from "../schema/figure.ts";
import { actives, adjectives, auxiliaries, intransitives, notFates, participles, passives, tolls } from "./en/fates.ts";
import {
  clauseEnds,
  determiners,
  groupWords,
  negations,
  notObjects,
  nounPrepositions,
  perfects,
  relatives,
  secondSubjects,
} from "./en/function-words.ts";
import { closings } from "./en/marks.ts";
import { type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import { type Found, lookUp } from "./look-up.ts";
import { doings } from "./measure-kinds.ts";

/** What became of those counted, and the last lexeme of the words that say so at once behind them. */
export interface Fate {
  readonly measure: MeasureName;
  /** `null` where they stand elsewhere. */
  readonly last: number | null;
}

/** "Four of the wounded", "20 civilians among the dead". */
export function fateOfGroup(lexemes: readonly Lexeme[], from: number): Fate | null {
  const at = lexemes[from]?.kind === "mark" ? from + 1 : from;
  if (!groupWords.has(lowerAt(lexemes, at)) || !determiners.has(lowerAt(lexemes, at + 1))) return null;
  if (notFates.has(phraseOf(lexemes, at + 2, at + 3))) return null;
  const measure = tolls.get(lowerAt(lexemes, at + 2)) ?? adjectives.get(lowerAt(lexemes, at + 2));
  if (measure === undefined || measure === "people" || measure === "troops") return null;
  return { measure, last: at === from && lexemes[at]!.lower === "of" ? at + 2 : null };
}

/** "12 killed": at once behind, without an auxiliary. */
export function fateClose(lexemes: readonly Lexeme[], from: number): Fate | null {
  const close = lookUp(lexemes, from, participles, adjectives, intransitives);
  return close === null || hasObject(lexemes, close.last, from) ? null : withSecond(lexemes, close, { isClose: true });
}

/** "12 killed", "12 were arrested", "12 who died": at once behind, or behind auxiliaries. */
export function fateBehind(lexemes: readonly Lexeme[], from: number): Fate | null {
  const close = fateClose(lexemes, from);
  if (close !== null) return close;
  const opened = relatives.has(lowerAt(lexemes, from)) ? from + 1 : from;
  const verb = skipAuxiliaries(lexemes, opened);
  if (verb === opened && opened === from) return null;
  if (lexemes.slice(opened, verb).some(({ lower }) => negations.has(lower))) return null;
  return fateAt(lexemes, verb, { isClose: opened === from && verb - from <= mostAuxiliaries });
}

/** "Have been reportedly" and the like: more words than these stand between a noun and what follows at once. */
const mostAuxiliaries = 3;

/** What stands behind auxiliaries: passive participles, adjectives, verbs without an object. */
function fateAt(lexemes: readonly Lexeme[], at: number, { isClose = false } = {}): Fate | null {
  const isPassive = lexemes.slice(Math.max(0, at - 5), at).some(({ lower }) => passives.has(lower));
  const found = isPassive
    ? lookUp(lexemes, at, participles, adjectives, intransitives)
    : lookUp(lexemes, at, intransitives);
  return found === null ? null : withSecond(lexemes, found, { isClose });
}

/** Behind the auxiliaries that may stand before what became of them: "have been". */
export function skipAuxiliaries(lexemes: readonly Lexeme[], from: number): number {
  let at = from;
  while (at < from + 7 && auxiliaries.has(lowerAt(lexemes, at)) && !isParticipleHere(lexemes, at, from)) at++;
  return at;
}

/** "Were killed" ends the row of auxiliaries, though "killed" may be part of "killed and wounded". */
const isParticipleHere = (lexemes: readonly Lexeme[], at: number, from: number): boolean =>
  at > from &&
  (participles.has(lexemes[at]!.lower) ||
    adjectives.has(lexemes[at]!.lower) ||
    adjectives.has(phraseOf(lexemes, at, at + 1)));

/** Whether a participle has an object behind it, and so says what its subject did: "two gunmen killed three". */
function hasObject(lexemes: readonly Lexeme[], last: number, from: number): boolean {
  if (!actives.has(phraseOf(lexemes, from, last))) return false;
  const next = lexemes[last + 1];
  return next !== undefined && next.kind !== "mark" && !notObjects.has(next.lower) && !next.lower.endsWith("ing");
}

/** "Killed and injured" are casualties. The words are a figure's own if they follow at once and tell what became of people. */
function withSecond(lexemes: readonly Lexeme[], first: Found, { isClose = false } = {}): Fate {
  const joint = lexemes[first.last + 1]?.lower;
  const second = joint === "and" || joint === "or" ? lookUp(lexemes, first.last + 2, participles, adjectives) : null;
  const pair = [first.measure, second?.measure ?? ""];
  const isBoth = pair.includes("killed") && pair.includes("wounded");
  const isOne = second === null || !isBoth || hasObject(lexemes, second.last, first.last + 2);
  const measure = isOne ? first.measure : "casualties";
  const isOwn = isClose && !doings.has(measure);
  return { measure, last: isOwn ? (isOne ? first.last : second.last) : null };
}

const farthest = 9;

/** "Two workers at the plant were killed": over a phrase without a mark or another number, up to the verb. */
export function fateBehindMore(lexemes: readonly Lexeme[], from: number): Fate | null {
  const opening = lowerAt(lexemes, from);
  const isList = opening === "and" && secondSubjects.has(lowerAt(lexemes, from + 1));
  if (!nounPrepositions.has(opening) && !isList) return null;
  for (let at = from + 1; at < Math.min(lexemes.length, from + farthest); at++) {
    const { kind, lower } = lexemes[at]!;
    if (kind === "mark" || (kind === "digits" && opening !== "of") || clauseEnds.has(lower)) return null;
    if (passives.has(lower) || perfects.has(lower)) return fateAt(lexemes, skipAuxiliaries(lexemes, at));
    const plain = isList ? lookUp(lexemes, at, participles, intransitives) : lookUp(lexemes, at, intransitives);
    if (plain !== null && !hasObject(lexemes, plain.last, at)) return { measure: plain.measure, last: null };
  }
  return null;
}

/** "Ten people, among them three journalists, died": over what stands between two commas, dashes or brackets. */
export function fateAcross(lexemes: readonly Lexeme[], from: number): Fate | null {
  const closing = closings.get(lexemes[from]?.text ?? "");
  if (closing === undefined) return null;
  const end = from + 2 + lexemes.slice(from + 2, from + 16).findIndex(({ text }) => text === closing);
  if (end < from + 2) return null;
  const verb = skipAuxiliaries(lexemes, end + 1);
  const found = fateAt(lexemes, verb);
  return found === null || hasObject(lexemes, verb, verb) ? null : { measure: found.measure, last: null };
}
