import { bylineLeads, creditLeads, jobs, nameParticles, notNames } from "./en/bylines.ts";
import { findAgencies, isAgency } from "./find-agencies.ts";
import { toMatchable } from "./plain-line.ts";
import { type DateLine, readDateLine } from "./read-date-line.ts";

/** Who made a report, as its author line says. */
export interface Byline {
  /** Names or initials of people, in order. */
  readonly names: readonly string[];
  readonly agencies: readonly string[];
  /** The date at the end of the line, if there is one. */
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
  const groups = initials.exec(line)?.groups;
  const letters = groups?.initials;
  if (!letters) return null;
  const found = findAgencies(groups?.agencies ?? "");
  if (found.length === 0 && !letters.includes("/")) return null;
  return { names: letters.split(/\s?[/,]\s?/), agencies: found, date: null };
}

/** "Reporting by A and B in Kyiv; Editing by C": every name counts, the places do not. */
function readCredits(line: string): Byline | null {
  if (!creditLeads.test(toMatchable(line))) return null;
  const names = line.split(/[;.](?:\s|$)/).flatMap((part) => namesIn(withoutLead(part)) ?? []);
  return { names, agencies: findAgencies(line), date: null };
}

function readNames(line: string): Byline | null {
  if (!bylineLeads.test(toMatchable(line))) return null;
  const { rest, date } = cutDate(withoutLead(line));
  const names = namesIn(rest);
  return names === null ? null : { names, agencies: findAgencies(rest), date };
}

/** "Jane Doe | September 21, 2023": names need no "By" when a date stands after them. */
function readDatedNames(line: string): Byline | null {
  const { rest, date } = cutDate(line);
  const names = date && !/,$/.test(line.slice(0, rest.length + 1)) && rest.includes(" ") ? namesIn(rest) : null;
  return names === null || names.length === 0 ? null : { names, agencies: findAgencies(rest), date };
}

const withoutLead = (line: string): string => {
  const trimmed = line.trim();
  return trimmed.slice(bylineLeads.exec(toMatchable(trimmed))?.[0].length ?? 0).trim();
};

/** "Jane Doe | September 21, 2023": the date after the names. */
function cutDate(line: string): { readonly rest: string; readonly date: DateLine | null } {
  for (const gap of line.matchAll(/[|•·,–—-]\s|\s(?=\S)/g)) {
    const date = readDateLine(line.slice(gap.index).replace(/^[\s|•·,–—-]+/, ""));
    if (date) return { rest: line.slice(0, gap.index).trim(), date };
  }
  return { rest: line, date: null };
}

/** The people named in a list of names, places, outlets and jobs; `null` when the words are no such list. */
export function namesIn(list: string): readonly string[] | null {
  const pieces = list.split(/\s*(?:[,;|•·&/]|\s(?:and|with|for|in|at|from)\s|\s[–—-]\s)\s*/).filter(Boolean);
  if (pieces.length === 0 || !pieces.every(isNameLike)) return null;
  const beside = besidePieces(list);
  return pieces
    .map(trimName)
    .filter((piece) => piece !== "" && !beside.has(piece) && !isAgency(piece) && !jobs.test(piece));
}

/** What stands after "in", "for", "at" and "from" is a place or an outlet. */
const besidePieces = (list: string): ReadonlySet<string> =>
  new Set(
    [...list.matchAll(/\s(?:in|for|at|from)\s+([^,;|•·&/]+?)(?=$|\s*[,;|•·&/]|\s(?:and|with|for|in|at|from)\s)/g)].map(
      (m) => trimName(m[1] ?? ""),
    ),
  );

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
