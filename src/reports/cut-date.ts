import { findPressKind, guessPressKind } from "../press/find-press.ts";
import { sectionWords } from "./en/bylines.ts";
import { isFurniture } from "./is-furniture.ts";
import { type DateLine, readDateLine } from "./read-date-line.ts";

/** A line without its date. */
export interface CutLine {
  /** What stands beside the date: names, as a rule. Section names and buttons are left out. */
  readonly rest: string;
  readonly date: DateLine | null;
}

/** What parts the date from the names, and both from the buttons beside them. */
const mark = /\s*[|•·]\s*|\s[–—-]\s/;

/** Takes the date out of a line, from wherever marks part it from the rest, or from its end. */
export const cutDate = (line: string): CutLine => cutAtMarks(line) ?? cutEnd(line) ?? { rest: line, date: null };

/** A line that says who published a report, and when. */
export interface Imprint {
  readonly outlet: string;
  readonly date: DateLine;
}

/** "The Northern Ledger · Tuesday, 4 March 2025": a paper's name and a day; `null` for a place and a day, or any other line. */
export function readImprint(plain: string): Imprint | null {
  const parted = /^(?<outlet>\p{Lu}[^,|•·–—]*?)(?:,\s|\s*[|•·]\s*|\s[–—-]\s)(?<rest>.*)$/u.exec(plain)?.groups;
  const date = parted ? readDateLine(parted.rest!) : null;
  const outlet = parted?.outlet?.trim() ?? "";
  const isPress = findPressKind(outlet) !== null || guessPressKind(outlet) !== null;
  return date !== null && isDay(date) && isPress ? { outlet, date } : null;
}

/** Reads a line with a date and nothing else but section names, buttons and a paper's name: "World | 8 October 2024 | 5 min read". */
export function findDate(plain: string): DateLine | null {
  const line = readDateLine(plain) ?? readImprint(plain)?.date;
  if (line) return line;
  const cut = cutAtMarks(plain);
  return cut?.rest === "" ? cut.date : null;
}

/** "8 October 2024 · Jane Doe", "Jane Doe | Published May 2, 2023 | Updated May 3, 2023". */
function cutAtMarks(line: string): CutLine | null {
  const pieces = line.split(mark);
  const read = pieces.map((piece) => readDateLine(piece));
  const dates = read.filter((date) => date !== null);
  if (pieces.length < 2 || dates.length === 0) return null;
  const names = pieces.filter((piece, i) => read[i] === null && !isFurniture(piece) && !isSection(piece));
  return { rest: names.join(" | "), date: dates.reduce(merge) };
}

const merge = (one: DateLine, other: DateLine): DateLine => ({
  published: one.published ?? other.published,
  modified: one.modified ?? other.modified,
  labelled: one.labelled || other.labelled,
});

/** "Jane Doe September 21, 2023", but no place before a comma, "Brussels, May 2, 2023", and no paper: "Valley Today". */
function cutEnd(line: string): CutLine | null {
  for (const { index } of line.matchAll(/\s(?=\S)/g)) {
    const date = readDateLine(line.slice(index).trim());
    const rest = line.slice(0, index);
    if (date) return rest.endsWith(",") || isSection(rest) || !isDay(date) ? null : { rest, date };
  }
  return null;
}

const isDay = ({ published, modified }: DateLine): boolean => published !== null || modified !== null;

const isSection = (words: string): boolean => words.split(" ").every((word) => sectionWords.has(word.toLowerCase()));
