import { firstWhere } from "../text/first-where.ts";
import type { Span } from "../text/span.ts";
import {
  closingWords,
  type PlaceWord,
  partWords,
  placePrepositions,
  placeWords,
  stateOwned,
} from "./en/place-words.ts";
import type { CountryWord } from "./find-countries.ts";

/** What the words around a name say of the place. */
export interface Surroundings {
  /** What the word before or after the name says that it is; `null` where none does. */
  readonly word: PlaceWord | null;
  /** Names of what it lies in, as written: "Lebanon" of "Tripoli, Lebanon", "Baghdad" of "Baghdad's Karrada district". */
  readonly within: readonly string[];
  /** Codes of countries that stand before it so: "the northern Syrian city of". */
  readonly countries: readonly string[];
  /** Whether a preposition of place stands before it: "in", "near". */
  readonly isSomewhere: boolean;
  /** Whether "the" stands before it. */
  readonly isThe: boolean;
  /** Whether no noun follows that it could belong to, as it does in "the Geneva talks". */
  readonly endsPhrase: boolean;
}

/** Reads both sides of a name, within its line. */
export function readSurroundings(text: string, [start, end]: Span, countryWords: readonly CountryWord[]): Surroundings {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split("\n")
    .at(-1)!;
  const after = text.slice(end, end + reach).split("\n")[0]!;
  return {
    word: wordAfter(after) ?? wordBefore(before),
    within: [...tailNames(after), ...ownerNames(before)],
    countries: leadingCountries(text, start, countryWords),
    isSomewhere: placePrepositions.has(lastWord(before)),
    isThe: /\bthe $/iu.test(before),
    endsPhrase: isClosed(after),
  };
}

/** Code units on either side within which words belong to a name. */
const reach = 80;

/** The last word before a name and what stands between: "in" of "in the", "in northern", "in western and northern". */
function lastWord(before: string): string {
  const words = before
    .toLowerCase()
    .trimEnd()
    .split(/[^\p{L}-]+/u);
  return words.findLast((word) => word !== "the" && word !== "and" && !partWords.has(word)) ?? "";
}

/** "Homs province"; "Homs" of "Homs and Hama provinces"; none of "the Damascus suburb of Douma", which is another's. */
function wordAfter(after: string): PlaceWord | null {
  const [found, word, next] = (/^ (?:and|or) |^,/u.test(after) ? listed : beside).exec(after) ?? [];
  const kind = found === undefined ? undefined : placeWords.get(word!.toLowerCase());
  if (kind === undefined || (next === "of" && kind !== "region" && kind !== "land")) return null;
  return /^states?$/u.test(word!) && stateOwned.has(next?.toLowerCase() ?? "") ? null : kind;
}
const name = "\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*";
const beside = /^[ \u00a0]([\p{L}-]+)(?: ([\p{L}-]+))?/u;
const listed = new RegExp(`^(?:, ${name})*,? (?:and|or) ${name} (\\p{Ll}+s)\\b(?: ([\\p{L}-]+))?`, "u");

/** "the city of Homs", "the town Al-Bab", "the capital, Damascus"; not "the capital of Idlib", "the outskirts of Homs". */
function wordBefore(before: string): PlaceWord | null {
  const words = before.split(" ");
  if (words.pop() !== "") return null;
  if (words.at(-1)?.toLowerCase() === "the") words.pop();
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (last === "capital,") return "settlement";
  const word = last === "of" ? words.at(-2)?.toLowerCase() : last;
  const kind = placeWords.get(word ?? "") ?? null;
  return kind === "surroundings" || (last === "of" && word === "capital") ? null : kind;
}

/**
 * What follows a comma or "in": "Springfield, Illinois", "Manbij, in northern Syria"; not the next of a list, and not who
 * speaks next: "in Springfield, U.S. officials said".
 */
function tailNames(after: string): readonly string[] {
  const [found, tail] = tailPattern.exec(after) ?? [];
  if (found === undefined) return [];
  const rest = after.slice(found.length);
  const isWhole = isClosed(rest) || placeWords.has(nextWord(rest) ?? "");
  return isWhole && !goesOn.test(rest) ? [tail!] : [];
}
const sides = `(?:(?:${[...partWords].join("|")})(?: and|,)? )*`;
const tailWord = "(?:(?:\\p{Lu}\\.)+(?:\\p{Lu}\\p{L}+)?|\\p{Lu}[\\p{L}'’]*)";
const tailPattern = new RegExp(
  `^(?:,|, in|,? (?:in|of|inside)) (?:the )?${sides}(${tailWord}(?:[ -](?:of (?:the )?)?${tailWord})*)`,
  "u",
);
const goesOn = /^(?:,[^,.;]*)*,? (?:and|or) \p{Lu}/u;

/** "Syria's" of "Syria's Idlib province", "Iraq's" of "Iraq's second city, Mosul". */
function ownerNames(before: string): readonly string[] {
  if (!/['’]/u.test(before)) return [];
  const [, owner] = /(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)['’]s? (?:[\p{Ll}\d-]+,? ){0,5}$/u.exec(before) ?? [];
  return owner === undefined ? [] : [owner];
}

function leadingCountries(text: string, start: number, countryWords: readonly CountryWord[]): readonly string[] {
  const codes: string[] = [];
  for (let index = countBefore(countryWords, start) - 1; index >= 0; index--) {
    const { code, span } = countryWords[index]!;
    if (start - span[1] > longestLead) break;
    if (leadsTo(text.slice(span[1], start))) codes.push(code);
  }
  return codes;
}

/** How many of the words, which stand in text order, end at a point or before it. */
const countBefore = (words: readonly CountryWord[], point: number): number =>
  firstWhere(words.length, (index) => words[index]!.span[1] > point);

/** Whether what stands between a country and a name leads from one to the other: "Kurdish city of", "border town". */
function leadsTo(between: string): boolean {
  if (!/^ /u.test(between) || /[.;:"“”\n]/u.test(between)) return false;
  const words = between
    .toLowerCase()
    .trim()
    .split(/[\s,]+/u);
  return placeWords.has((words.at(-1) === "of" ? words.at(-2) : words.at(-1)) ?? "");
}
const longestLead = 50;

const nextWord = (after: string): string | null => /^ ([\p{L}-]+)/u.exec(after)?.[1]?.toLowerCase() ?? null;

/** Whether no noun follows at once. */
function isClosed(after: string): boolean {
  const next = nextWord(after);
  return next === null || closingWords.has(next);
}
