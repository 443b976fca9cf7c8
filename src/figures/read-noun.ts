import type { MeasureName } from "../schema/figure.ts";
import { actives, adjectives, participles } from "./en/fates.ts";
import { alsoAdjectives, phraseEnds } from "./en/function-words.ts";
import { hyphenNouns } from "./en/labels.ts";
import {
  type Counted,
  countedNouns,
  notPeople,
  ownPluralPeoples,
  peopleEnding,
  peoples,
  peoplesEnding,
  toPlural,
} from "./en/measures.ts";
import { type Unit, unitWords } from "./en/units.ts";
import { isCapital, isHeadlineCase, isHyphen, type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import { doings } from "./measure-kinds.ts";
import { isPlural, isPluralForm } from "./plural-form.ts";
import type { Amount } from "./read-amount.ts";
import { startsNumber } from "./starts-number.ts";

/** What stands behind a number, up to the lexeme `last`: what is counted, and how sure it is known what that is. */
export interface CountedPhrase extends Counted {
  readonly last: number;
  /** The noun in lower case; empty for units and sums. */
  readonly noun: string;
  /** Whether the noun stands in a table or is a unit; else only its form was seen. */
  readonly isKnown: boolean;
  /** Whether it was reached by "of": "two of the workers". */
  readonly isPartOf: boolean;
}

/** Words that a noun phrase is looked through for its noun. */
const longestPhrase = 8;

/** The noun that heads what follows a number: the last of a row of nouns, before a verb, a preposition or a mark. */
export function readNoun(
  lexemes: readonly Lexeme[],
  from: number,
  amount: Amount,
  { longest = longestPhrase }: { readonly longest?: number } = {},
): CountedPhrase | null {
  const end = Math.min(phraseEnd(lexemes, from), from + longest);
  for (let at = from; at < end; at++) {
    if (longest > 1 && isFate(lexemes, at, end)) return null;
    const known = knownNoun(lexemes, at, end);
    if (known !== null && !goesOn(lexemes, known.last, end))
      return isMisfit(lexemes, known, amount) ? null : withModifier(lexemes, from, known);
    if (known === null && isPluralForm(lexemes, at) && !goesOn(lexemes, at, end))
      return withModifier(lexemes, from, unknownNoun(lexemes, at));
  }
  if (longest === 1) return loneNoun(lexemes, from);
  return readPair(lexemes, from, end) ?? readLone(lexemes, from, end, amount);
}

/** "His 757 jet": digits that name one thing. */
const isMisfit = (lexemes: readonly Lexeme[], { last, noun }: CountedPhrase, amount: Amount): boolean =>
  amount.kind === "digits" &&
  amount.values[1] > mostSingular &&
  !isPlural(noun) &&
  !isHyphen(lexemes, last - 1) &&
  !isAttribute(lexemes, amount);

/** "A 63 nation coalition", written without its hyphen. */
export const isAttribute = (lexemes: readonly Lexeme[], { first, last }: Amount): boolean =>
  articles.has(lowerAt(lexemes, first - 1)) &&
  hyphenNouns.has(lowerAt(lexemes, last + 1)) &&
  lexemes[last + 2]?.kind === "word" &&
  !phraseEnds.has(lowerAt(lexemes, last + 2));

const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** Digits up to this may stand before a singular by a slip of the pen. */
const mostSingular = 12;

/** Where a noun phrase must end: at a mark other than a hyphen, a word of grammar or another number. */
function phraseEnd(lexemes: readonly Lexeme[], from: number): number {
  const limit = Math.min(lexemes.length, from + longestPhrase);
  for (let at = from; at < limit; at++) {
    const { kind } = lexemes[at]!;
    if (isHyphen(lexemes, at) || (isHyphen(lexemes, at - 1) && kind !== "mark")) continue;
    if (kind === "word" && isHyphen(lexemes, at + 1) && lexemes[at + 2]?.kind === "word") continue;
    if (kind !== "word" || isGrammar(lexemes, at) || startsNumber(lexemes, at)) return at;
  }
  return limit;
}

/** Whether a word is one of grammar, with which a noun phrase ends: "us", and not "US"; in a line of capitals it is. */
function isGrammar(lexemes: readonly Lexeme[], at: number): boolean {
  if (!phraseEnds.has(lexemes[at]!.lower)) return false;
  if (alsoAdjectives.has(lexemes[at]!.lower) && isNounAfter(lexemes, at + 1)) return false;
  return !capitals.test(lexemes[at]!.text) || capitals.test(lexemes[at + 1]?.text ?? "");
}

/** "Two nearby villages", "310 million active monthly users": a noun comes at once, and the word belongs to it. */
const isNounAfter = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.kind === "word" && !phraseEnds.has(lowerAt(lexemes, at)) && isPluralForm(lexemes, at);

const capitals = /^\p{Lu}{2,}$/u;

/** "34 wounded in": what became of them, and no adjective before a noun as in "34 wounded soldiers". */
function isFate(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const word = lexemes[at]!.lower;
  if (!participles.has(word) && !adjectives.has(word)) return false;
  for (let next = at + 1; next < end; next++) if (isNoun(lexemes, next, end)) return false;
  return true;
}

const isNoun = (lexemes: readonly Lexeme[], at: number, end: number): boolean =>
  knownNoun(lexemes, at, end) !== null || isPluralForm(lexemes, at);

/** A noun of the tables at a lexeme, the longest that fits. */
function knownNoun(lexemes: readonly Lexeme[], at: number, end: number): CountedPhrase | null {
  for (let size = Math.min(5, end - at); size > 0; size--) {
    const noun = phraseOf(lexemes, at, at + size - 1).replaceAll(" - ", "-");
    const counted = countedNouns.get(noun);
    if (counted === undefined) continue;
    const tail = phraseOf(lexemes, at + size, at + size + 1) === "of war" ? 2 : 0;
    return { ...counted, last: at + size - 1 + tail, noun, isKnown: true, isPartOf: false };
  }
  return null;
}

/** Whether a noun is only the first of a compound: "ferry workers", "police officers", "arms dealers". */
function goesOn(lexemes: readonly Lexeme[], at: number, end: number): boolean {
  const isCompound = isHyphen(lexemes, at - 1);
  const reach = isPluralForm(lexemes, at) && !isCompound ? Math.min(end, at + 2) : end;
  for (let next = at + 1; next < reach; next++) {
    if (isNoun(lexemes, next, end)) return !isVerbForm(lexemes[next]!.lower);
    if (isFate(lexemes, next, end)) return false;
  }
  return false;
}

/** Verbs in the past, and those of what becomes of people, behind a plural: "two residents told", "12 men killed". */
const isVerbForm = (word: string): boolean =>
  (word.length > 4 && word.endsWith("ed")) || actives.has(word) || participles.has(word) || adjectives.has(word);

/** A noun in no table: people if its ending says so, or the capital of a people's name. */
function unknownNoun(lexemes: readonly Lexeme[], last: number): CountedPhrase {
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

const informantTails: ReadonlySet<string> = new Set(
  "briefed,close,confirmed,familiar,in,said,told,who,with".split(","),
);

/** "Rounds" that are fired, and not "rounds of talks". */
const ammunitionIn = (lexemes: readonly Lexeme[], last: number): Unit | undefined =>
  lexemes[last]!.lower === "rounds" &&
  (lowerAt(lexemes, last + 1) !== "of" || firedTails.has(lowerAt(lexemes, last + 2)))
    ? { measure: "ammunition", unit: "rounds" }
    : undefined;

const firedTails: ReadonlySet<string> = new Set(["ammunition", "artillery", "fire", "its", "live", "their"]);

const isPeoplesName = (lexemes: readonly Lexeme[], at: number): boolean =>
  isCapital(lexemes[at]) &&
  (peoples.has(lexemes[at]!.lower) || (!isHeadlineCase(lexemes) && peoplesEnding.test(lexemes[at]!.lower)));

/** Measures of nouns that say nothing of what became of people. */
const modified: ReadonlySet<MeasureName> = new Set<MeasureName>(["people", "troops"]);

/** What a word before the noun says became of them: "30 wounded soldiers". */
function withModifier(lexemes: readonly Lexeme[], from: number, phrase: CountedPhrase): CountedPhrase {
  if (!phrase.isPeople || !modified.has(phrase.measure)) return phrase;
  for (let at = from; at < phrase.last; at++) {
    const measure: MeasureName | undefined = adjectives.get(lexemes[at]!.lower) ?? participles.get(lexemes[at]!.lower);
    if (measure !== undefined && !doings.has(measure)) return { ...phrase, measure };
  }
  return phrase;
}

/** "224 artillery and mortar systems", "60 regional and international nations": two modifiers of one noun, the first perhaps cut short ("coal- and gas-fired plants"). */
function readPair(lexemes: readonly Lexeme[], from: number, end: number): CountedPhrase | null {
  const joined = lexemes[end]?.text === "-" ? end + 1 : end;
  const joint = lexemes[joined]?.lower;
  if (end - from !== 1 || (joint !== "and" && joint !== "or") || isVerbForm(lexemes[from]!.lower)) return null;
  const until = Math.min(phraseEnd(lexemes, joined + 1), joined + longestPhrase);
  for (let at = joined + 1; at < until; at++) {
    if (isVerbForm(lexemes[at]!.lower)) return null;
    const known = knownNoun(lexemes, at, until);
    if (known !== null && !goesOn(lexemes, known.last, until)) return known;
    if (known === null && isPluralForm(lexemes, at)) return unknownNoun(lexemes, at);
  }
  return null;
}

/** The one word behind a hyphen, in the singular: "15-room". */
function loneNoun(lexemes: readonly Lexeme[], last: number): CountedPhrase | null {
  const noun = lowerAt(lexemes, last);
  if (lexemes[last]?.kind !== "word") return null;
  return { measure: "count", unit: toPlural(noun), isPeople: false, last, noun, isKnown: false, isPartOf: false };
}

/** What is left where no plural was seen: "30 Taliban", "one gate". */
function readLone(lexemes: readonly Lexeme[], from: number, end: number, { values }: Amount): CountedPhrase | null {
  const last = lexemes[end - 1];
  if (end <= from || last === undefined || last.kind !== "word") return null;
  const found = { last: end - 1, noun: last.lower, isPartOf: false };
  if (ownPluralPeoples.has(last.lower) && isCapital(last))
    return { ...found, measure: "people", unit: "people", isPeople: true, isKnown: true };
  if (values[1] !== 1 || end - from > 3 || isVerbForm(last.lower)) return null;
  return { ...found, measure: "count", unit: toPlural(last.lower), isPeople: false, isKnown: false };
}
