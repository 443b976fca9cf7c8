import type { Word } from "../text/words.ts";
import { femaleNames, maleNames } from "./en/given-names.ts";
import { joiners } from "./en/grammar.ts";
import { gendered, officeModifiers, officesOfMany, pluralTitles, portfolios, ranks, titles } from "./en/people.ts";
import { findState } from "./find-states.ts";
import { kindOfKnown } from "./known-names.ts";
import type { Gender } from "./name-mention.ts";
import { isBody, isOffice, isTitle } from "./nouns.ts";

export interface OfficeSplit {
  /** Index of the name's first word: 0 where no office stands before it, all where nothing else does. */
  readonly first: number;
  /** Whether an office or title stands before it: it is a person's. */
  readonly isTitled: boolean;
  readonly role: string | null;
  readonly of: string | null;
  readonly gender: Gender | null;
}

/** Parts "Karethi Foreign Minister Ilva Ostrem" into whose, what and who. */
export function splitOffice(parts: readonly Word[]): OfficeSplit {
  let last = -1;
  for (const [index, part] of parts.entries()) if (isOfficeWord(part)) last = index;
  const none: OfficeSplit = { first: 0, isTitled: false, role: null, of: null, gender: null };
  if (last === -1) return none;
  let first = last + 1;
  while (first < parts.length && (portfolios.has(parts[first]!.lower) || joiners.has(parts[first]!.lower))) first += 1;
  // "Minister for the Middle East Tobias Ellwood": what is after "for" may go on until a given name.
  const given = parts.findIndex(({ text }, index) => index > first && (maleNames.has(text) || femaleNames.has(text)));
  if (first > last + 1 && given !== -1 && given < parts.length - 1) first = given;
  // "Minister for the Middle East,": nobody's name follows.
  if (first > last + 1 && isKnownPlace(wordsOf(parts.slice(first)))) return { ...none, first };
  // "Civil Guard": a body whose noun is an office elsewhere.
  if (first >= parts.length && parts.length > 1 && officesOfMany.has(parts.at(-1)!.text)) return none;
  // "President Office": the last word is a body's, so all of it is one body.
  if (first < parts.length && (isBody(parts.at(-1)!.text) || parts.slice(first).every(({ isCapital }) => !isCapital)))
    return none;
  const office = firstOffice(parts, last);
  const from = startOfOffice(parts, office);
  // "Undersecretary for Education Mr Malin": the title is no part of the office.
  const end = office < last ? last : first;
  const role = wordsOf(parts.slice(from, end));
  return {
    first,
    isTitled: true,
    role:
      parts.slice(from, end).every(isTitle) && role.split(" ").length === 1 && !ranks.has(role.toLowerCase())
        ? null
        : role,
    of: from > 0 ? wordsOf(parts.slice(0, from)) : null,
    gender:
      parts
        .slice(from, first)
        .map(({ lower }) => titles[lower] ?? null)
        .find((gender) => gender !== null) ?? genderOf(role),
  };
}

const isKnownPlace = (name: string): boolean => findState(name) !== null || kindOfKnown(name) === "place";

/** "President", and "Presidents" before the names of several. */
const isOfficeWord = ({ text, isCapital }: Word): boolean => isCapital && (isOffice(text) || pluralTitles.has(text));

/** "Undersecretary for Education Mr": the office before a title, where only its portfolio stands between. */
function firstOffice(parts: readonly Word[], last: number): number {
  if (!isTitle(parts[last]!)) return last;
  let at = last - 1;
  while (at > 0 && (portfolios.has(parts[at]!.lower) || joiners.has(parts[at]!.lower))) at -= 1;
  return at >= 0 && isOffice(parts[at]!.text) && !isTitle(parts[at]!) ? at : last;
}

/** Whether an office is but a rank: what else is said of its holder weighs more. */
export const isRankOnly = (role: string): boolean =>
  role
    .toLowerCase()
    .split(" ")
    .every((word) => ranks.has(word));

export const wordsOf = (parts: readonly Word[]): string => parts.map(({ text }) => text).join(" ");

/** "Council" of "European Council President" is part of whose office it is, "council" of "council leader" of the office. */
const modifiesOffice = ({ lower, text, isCapital }: Word): boolean =>
  isOffice(text) || (officeModifiers.has(lower) && !(isCapital && isBody(text)));

/** Where an office begins that ends at a word: "deputy foreign minister". */
export function startOfOffice(words: readonly Word[], last: number): number {
  let from = last;
  while (from > 0 && modifiesOffice(words[from - 1]!)) from -= 1;
  return from;
}

const genderOf = (role: string | null): Gender | null =>
  (role ?? "")
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => gendered[word] ?? null)
    .find((gender) => gender !== null) ?? null;
