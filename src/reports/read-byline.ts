import { agenciesIn, isAgency } from "../press/find-agencies.ts";
import { cutDate } from "./cut-date.ts";
import { bylineLeads, creditLeads, jobs, nameParticles, notNames } from "./en/bylines.ts";
import { toMatchable } from "./plain-line.ts";
import type { DateLine } from "./read-date-line.ts";
import { splitList } from "./split-list.ts";

/** Who made a report, as its author line says. */
export interface Byline {
  /** Names or initials of people, in order. */
  readonly names: readonly string[];
  readonly agencies: readonly string[];
  /** The date on the same line, if there is one. */
  readonly date: DateLine | null;
}

const longestByline = 240;
const mostNameWords = 5;

/** "wd/rs (AFP, Reuters)", "rc/msh", "jsi (dpa)": editors' initials, with the agencies that were used. */
const initials = /^(?<initials>\p{Ll}{2,4}(?:\s?[/,]\s?\p{Ll}{2,4})*)(?: \((?<agencies>[^()]+)\))?$/u;

/**
 * Reads the line that says who made the report: "By Jane Doe", "Reporting by Jane Doe; Editing by John Roe",
 * "wd/rs (AFP, Reuters)". `null` for any other line, sentences that begin with "By" among them.
 */
export function readByline(plain: string): Byline | null {
  if (plain.length > longestByline) return null;
  const line = plain.replace(/^\((.*)\)\.?$/, "$1");
  return readInitials(line) ?? readCredits(line) ?? readNames(line) ?? readDatedNames(line);
}

function readInitials(line: string): Byline | null {
  const { initials: letters, agencies: credit = "" } = initials.exec(line)?.groups ?? {};
  if (!letters || (agenciesIn(credit).length === 0 && !letters.includes("/"))) return null;
  return { names: letters.split(/\s?[/,]\s?/), agencies: creditedIn(credit), date: null };
}

/** Beside initials, every name is that of an agency, known or not. */
function creditedIn(credit: string): readonly string[] {
  const named = splitList(credit).map((piece) => (isNameLike(piece) ? agencyOr(piece) : []));
  return [...new Set(named.flat())];
}

const agencyOr = (name: string): readonly string[] => {
  const known = agenciesIn(name);
  return known.length > 0 ? known : [name];
};

/** "Reporting by A and B in Kyiv; Editing by C": every name counts, the places do not. */
function readCredits(line: string): Byline | null {
  if (!creditLeads.test(toMatchable(line))) return null;
  const names = line.split(/[;.](?:\s|$)/).flatMap((part) => namesIn(withoutLead(part)) ?? []);
  return { names, agencies: agenciesIn(line), date: null };
}

function readNames(line: string): Byline | null {
  if (!bylineLeads.test(toMatchable(line))) return null;
  const { rest, date } = cutDate(withoutLead(line));
  const names = namesIn(rest);
  return names === null ? null : { names, agencies: agenciesIn(rest), date };
}

/** "Jane Doe | September 21, 2023", "8 October 2024 · Jane Doe": names need no "By" beside a date. */
function readDatedNames(line: string): Byline | null {
  const { rest, date } = cutDate(line);
  const names = date && rest.includes(" ") ? namesIn(rest) : null;
  return names === null || names.length === 0 ? null : { names, agencies: agenciesIn(rest), date };
}

const withoutLead = (line: string): string => {
  const trimmed = line.trim();
  return trimmed.slice(bylineLeads.exec(toMatchable(trimmed))?.[0].length ?? 0).trim();
};

/** The people named in a list of names, places, outlets and jobs; `null` when the words are no such list. */
export function namesIn(list: string): readonly string[] | null {
  const pieces = splitList(list);
  if (pieces.length === 0 || !pieces.every(isNameLike)) return null;
  const others = new Set(["", ...besidePieces(list), ...agenciesIn(list)]);
  return pieces.map(trimName).filter((piece) => !others.has(piece) && !isAgency(piece) && !jobs.test(piece));
}

/**
 * What is no name: the place or outlet after "in", "for", "at" and "from", a single word at the end, "Jane Doe, Kyiv", and the
 * letters of a degree, "Jane Doe, PhD, CFA".
 */
const beside =
  /\s(?:in|for|at|from)\s+([^,;|•·&/]+?)(?=$|\s*[,;|•·&/]|\s(?:and|with|for|in|at|from)\s)|(?<=\S \S.*),\s(\S+$|[A-Z][A-Za-z]?[A-Z]{1,3}(?=,))/g;

const besidePieces = (list: string): ReadonlySet<string> =>
  new Set([...list.matchAll(beside)].map(([, after, last]) => trimName(after ?? last ?? "")));

const trimName = (piece: string): string =>
  piece
    .replace(/^the /i, "")
    .replace(/[\s.:]+$/, "")
    .trim();

/** A few words with capitals, or a job; no figure, and none of the words that phrases begin with. */
function isNameLike(piece: string): boolean {
  const words = trimName(piece).split(" ");
  if (jobs.test(piece) || isAgency(piece)) return true;
  if (words.length > mostNameWords || notNames.has((words[0] ?? "").toLowerCase())) return false;
  return words.every((word) => nameParticles.has(word) || /^[@"'“‘(]?\p{Lu}[\p{L}\p{M}.'’‘-]*[)"'”’]?$/u.test(word));
}
