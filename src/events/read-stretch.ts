import { monthAfter, toDay, toInterval, toMonth, toYear } from "./calendar.ts";
import { counts, decades, ordinals } from "./en/time-words.ts";
import { readYear } from "./read-year.ts";
import type { Anchor, Reading, ReadMatch } from "./time-context.ts";

/** "Three", "3", "a" and "seventy-four" as numbers; one without a word. */
export function readCount(words: string | undefined): number | null {
  const [tens = "one", units] = (words ?? "one").split("-");
  const first = counts[tens] ?? (/^\d+$/.test(tens) ? Number(tens) : null);
  return first === null ? null : first + (units ? (counts[units] ?? 0) : 0);
}

/** "2014 to 2016", "2015-16". */
export const readYearRange: ReadMatch = ({ groups }) => {
  const from = Number(groups.year);
  if (groups.and && groups.lead !== "between") return null;
  const until = groups.short ? Math.floor(from / 100) * 100 + Number(groups.short) : Number(groups.year2);
  return from < until && until - from <= 100
    ? { value: toInterval(toYear(from), toYear(until)), basis: "stated" }
    : null;
};

/** "the 1990s", "the nineties". "The 1900s" is a decade or a century. */
export const readDecade: ReadMatch = ({ groups }) => {
  const inWords = decades[groups.words ?? ""];
  const written = groups.short ? `19${groups.short}` : inWords ? `19${inWords / 10}` : (groups.decade ?? "");
  const isCentury = written.endsWith("0") && written !== "200";
  return isCentury ? null : { value: `${written}X`, basis: "stated" };
};

/** "the first quarter of 2016", "the first six months of this year", "Q3 2016". */
export const readPartOfYear: ReadMatch = (match, context) => {
  const { nth, piece, quarter, count } = match.groups;
  const year = readYear(match, context);
  if (!year) return "undated";
  const length = count ? (readCount(count) ?? 12) : piece === "half" ? 6 : 3;
  const number = count ? 1 : Number(quarter ?? ordinals[nth ?? ""] ?? 12 / length);
  if (number * length > 12) return null;
  const from = toMonth(year.year, (number - 1) * length + 1);
  return { value: toInterval(from, toMonth(year.year, number * length)), basis: year.basis };
};

/** A point that lies `by` units from the anchor, no finer than the unit; `null` where the anchor is not known so finely. */
export function toPoint({ year, month, day }: Anchor, unit: string | undefined, by: number): string | null {
  if (unit === "year") return toYear(year + by);
  if (unit === "decade") return toYear(year + 10 * by);
  if (unit === "month") return month === null ? null : monthAfter(year, month, by);
  return day === null ? null : toDay(day + by * (unit === "week" ? 7 : 1));
}

const isAhead = (which: string | undefined): boolean => /next|coming/.test(which ?? "");

/** "the past three days", "the next two weeks"; "the past 48 hours" is two days. */
export const readStretch: ReadMatch = ({ groups, before }, { anchor, direction }) => {
  const ahead = isAhead(groups.which);
  const single = groups.count === undefined && groups.hours === undefined;
  if (single && (groups.many || (groups.unit === "day" && !/past/.test(groups.which ?? "")))) return null;
  if (ahead && (direction === "past" || (single && !withinIt.test(before)))) return null;
  const count = groups.hours ? Number(groups.hours) / 24 : readCount(groups.count);
  return count === null
    ? toOpen(anchor, groups.unit, ahead)
    : toClosed(anchor, groups.unit ?? "day", ahead ? count : -count);
};

const withinIt = /\b(?:over|within|in|during|for|throughout|across) $/;

/** "The past few days": where it begins is not known. */
export const readRecent: ReadMatch = ({ groups }, { anchor, direction }) =>
  /next/.test(groups.which ?? "") && direction === "past" ? null : toOpen(anchor, groups.unit, isAhead(groups.which));

function toOpen(anchor: Anchor | null, unit: string | undefined, ahead: boolean): Reading {
  if (!anchor) return "undated";
  const now = toPoint(anchor, unit, 0);
  return now === null ? null : { value: ahead ? `${now}/` : `/${now}`, basis: anchor.basis };
}

function toClosed(anchor: Anchor | null, unit: string, by: number): Reading {
  if (!anchor) return "undated";
  const [now, then] = [toPoint(anchor, unit, 0), toPoint(anchor, unit, by)];
  if (now === null || then === null || by === 0) return null;
  return { value: by < 0 ? toInterval(then, now) : toInterval(now, then), basis: anchor.basis };
}
