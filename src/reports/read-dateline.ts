import { selfCredited } from "../press/en/agencies.ts";
import { agenciesIn, findAgencies, isAgency } from "../press/find-agencies.ts";
import type { Span } from "../text/span.ts";
import { notPlaces } from "./en/datelines.ts";
import { months, weekdays } from "./en/months.ts";

/** The head of an agency report, "BRUSSELS, May 2 (Reuters) —", in the counting of the text that it was read from. */
export interface Dateline {
  /** From the first letter to the dash, the dash included. */
  readonly span: Span;
  /** The place as written; `null` when only an agency is named. */
  readonly place: Span | null;
  readonly agencies: readonly string[];
  /** Whether an agency or a day stands in it; without, it may be a label, and counts at the head of a report only. */
  readonly stated: boolean;
}

const longestDateline = 160;

/** Words of a closed list with a capital, or in capitals, with or without a stop. */
const anyOf = (words: readonly string[]): string =>
  `(?:${words.map((word) => `${word.charAt(0).toUpperCase()}(?:${word.slice(1)}|${word.slice(1).toUpperCase()})\\.?`).join("|")})`;
const month = anyOf(Object.keys(months));
const monthDay = `(?:${month} \\d{1,2}|\\d{1,2} ${month}|${anyOf(weekdays)})(?:,? \\d{4})?`;
const capital = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+";
const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const region = `, (?!${monthDay})${name}(?: ${name}){0,2}`;

/** "STATE COLLEGE, Pa.", "DEIR AL-BALAH, Gaza Strip", "KYIV/MOSCOW". */
const cried = `(?<place>${capital}(?:[ /]${capital}){0,2}(?:${region})?)`;
/** "Baghdad, Iraq", "New Delhi". */
const written = `(?<place>${name}(?: ${name}){0,2}(?:${region})?)`;

const day = `(?<day>,? ${monthDay})?`;
const credit = "\\((?<agency>[^()]{2,50})\\)";
const dash = "(?:\\s*[—–―]+|\\s+--?|--)\\s*";

/** Each shape with whether the agency in it has to be one that is known. */
const shapes: readonly { readonly shape: RegExp; readonly known: boolean }[] = [
  { shape: new RegExp(`^${cried}${day},? ?(?:${credit})?\\.?${dash}`, "u"), known: false },
  { shape: new RegExp(`^${cried}${day},? ?${credit}:?\\s*`, "u"), known: true },
  { shape: new RegExp(`^${cried}${day}\\.? /(?<agency>[A-Z]{3,})/\\.?\\s+`, "u"), known: true },
  { shape: new RegExp(`^${written}${day},? ?${credit}(?:${dash}|:\\s*|\\s*(?=\\p{Lu}|["“]))`, "u"), known: true },
  { shape: new RegExp(`^${credit}(?:${dash}|:\\s*)`, "u"), known: true },
];

/** "ISLAMABAD: The government …", as papers of South Asia write it. Transcripts write their speakers so. */
const withColon = new RegExp(`^${cried}${day}:\\s+`, "u");

/** How every one of these begins, so that most paragraphs need none of them. */
const maybe = /^(?:\(|\p{Lu}[\p{Lu}\p{M}.'’-]|[^(]*\([^()]{2,50}\))/u;

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Finds the dateline at the head of a paragraph, where a place is written in capitals or an agency is named.
 * `null` without one: labels ("WATCH —"), names of bodies and dashes in a sentence are none. A colon ends a dateline only
 * where `colon` allows it, because it also follows the names of speakers.
 */
export function findDateline(paragraph: string, { colon = false }: { readonly colon?: boolean } = {}): Dateline | null {
  const head = paragraph.slice(0, longestDateline);
  if (!maybe.test(head)) return null;
  for (const { shape, known } of colon ? [...shapes, { shape: withColon, known: false }] : shapes) {
    const found = shape.exec(head);
    const length = found?.[0].length ?? 0;
    if (found?.groups && isSound(found.groups, known) && startsSentence(paragraph.slice(length)))
      return toDateline(found.groups, length);
  }
  return null;
}

function isSound({ place, agency, day: stated }: Groups, known: boolean): boolean {
  if (known && !(agency && (findAgencies(agency).length > 0 || selfCredited.has(agency)))) return false;
  if (place === undefined) return true;
  const named = agency !== undefined || stated !== undefined;
  return !notPlaces.test(place) && (named || isAgency(place) || place.replace(/[^\p{L}]/gu, "").length >= 4);
}

/** What follows a dateline is the report's first sentence. */
const startsSentence = (rest: string): boolean => /^[\s"“‘'([]*[\p{Lu}\p{N}]/u.test(rest.slice(0, 12));

function toDateline({ place, agency, day: dated }: Groups, length: number): Dateline {
  const named = place !== undefined && isAgency(place);
  const words = (place ?? "").replace(/,$/, "");
  return {
    span: [0, length],
    place: words === "" || named ? null : [0, words.length],
    agencies: agenciesIn([named ? place : "", agency ?? ""].filter(Boolean).join(", ")),
    stated: named || agency !== undefined || dated !== undefined,
  };
}
