import type { TimeBasis } from "../schema/time.ts";
import { dayNumber, firstDay, monthAfter, readPoint, toDay, toInterval } from "./calendar.ts";
import { famousDays, famousNouns } from "./en/not-times.ts";
import { weekdays } from "./en/time-words.ts";
import { nearestDay } from "./nearest-day.ts";
import { monthOf } from "./read-month.ts";
import { readYear } from "./read-year.ts";
import type { Anchor, Reading, ReadMatch, TimeContext, TimeMatch } from "./time-context.ts";

const famous = famousNouns.join("|");
const famousAfter = new RegExp(`^(?:'s)? (?:[a-z]+ ){0,2}(?:${famous})\\b`);
const famousBefore = new RegExp(`\\b(?:${famous}) (?:of|on) $`);

/** "3 March 2016", "Sunday, March 3", "the night of 3 October". */
export const readDate: ReadMatch = (match, context) => {
  const { groups } = match;
  const month = monthOf(groups.month);
  const year = readYear(match, context);
  if (year) return toReading(dayNumber(year.year, month, Number(groups.day)), year.basis);
  if (groups.which) return context.anchor ? null : "undated";
  if (isFamous(match, month, Number(groups.day), context.anchor)) return null;
  return readYearless(month, Number(groups.day), weekdays[groups.weekday ?? ""] ?? null, context);
};

/** "The Sept. 11 attacks", more than a year after them: the year that is meant is no longer the nearest. */
const isFamous = ({ before, after }: TimeMatch, month: number, day: number, anchor: Anchor | null): boolean =>
  famousDays.some((one) => one.month === month && one.day === day && one.year + 1 < (anchor?.year ?? 9999)) &&
  (famousAfter.test(after) || famousBefore.test(before));

export const toReading = (day: number | null, basis: TimeBasis): Reading =>
  day === null ? null : { value: toDay(day), basis };

function readYearless(month: number, day: number, weekday: number | null, context: TimeContext): Reading {
  const { anchor, direction } = context;
  if (!anchor) {
    const year = toldYear(context);
    return year === null ? "undated" : toReading(dayNumber(year, month, day), "stated");
  }
  const days = [-1, 0, 1].map((step) => dayNumber(anchor.year + step, month, day));
  const found = nearestDay(days, weekday, anchor, direction);
  return toReading(found, anchor.basis);
}

/** The year that was last told of: where a report's own date is not known, that of the days that follow. */
const toldYear = ({ told }: TimeContext): number | null => readPoint(told.at(-1)?.value ?? "")?.year ?? null;

/** "3 to 5 March", "March 3-5, 2016", "28 February to 3 March". */
export const readDateRange: ReadMatch = (match, context) => {
  const { day, day2, month, month2, year, year2, and, lead } = match.groups;
  if (and && lead !== "between" && (month2 || Number(day2) !== Number(day) + 1)) return null;
  const endGroups = {
    day: day2,
    month: month2 ?? month,
    year: year2 ?? (month2 ? undefined : year),
    which: match.groups.which,
  };
  const end = readDate({ ...match, groups: endGroups }, context);
  if (end === null || end === "undated" || "unclear" in end) return end;
  const endDay = firstDay(end.value);
  const endYear = readPoint(end.value)?.year ?? 0;
  const starts = (year ? [Number(year)] : [endYear, endYear - 1]).map((it) =>
    dayNumber(it, monthOf(month), Number(day)),
  );
  const start = starts.find((it) => it !== null && endDay !== null && it < endDay);
  return start === undefined || start === null
    ? null
    : { value: toInterval(toDay(start), end.value), basis: end.basis };
};

/** "25/10/2020", and "7/10/2020" where the report or its date shows which number is the day. */
export const readNumeric: ReadMatch = ({ groups }, { anchor, order }) => {
  const [first, second, year] = [Number(groups.first), Number(groups.second), Number(groups.year)];
  const dayFirst = dayNumber(year, second, first);
  const monthFirst = dayNumber(year, first, second);
  const readings = [dayFirst, monthFirst].filter((it, i, all) => it !== null && all.indexOf(it) === i);
  if (readings.length < 2) return toReading(readings[0] ?? null, "stated");
  if (groups.mark === "." || order === "day-first") return toReading(dayFirst, "stated");
  if (order === "month-first") return toReading(monthFirst, "stated");
  const near = readings.filter((it) => it !== null && anchor?.day != null && Math.abs(it - anchor.day) <= 14);
  if (near.length === 1) return toReading(near[0] ?? null, "stated");
  return { unclear: `“${groups.first}/${groups.second}” can be the day and the month, or the month and the day.` };
};

/** Months from this one, of "the 15th of last month". */
const monthSteps: Readonly<Record<string, number>> = { last: -1, next: 1, the: 0, this: 0 };

/** "The 3rd", "the 15th of last month". */
export const readDayOfMonth: ReadMatch = ({ groups }, { anchor, direction }) => {
  if (!anchor) return "undated";
  const { year, month, day: today } = anchor;
  if (today === null || month === null) return null;
  const step = monthSteps[groups.which ?? ""];
  const steps = step !== undefined ? [step] : direction === "ahead" ? [0, 1] : [-1, 0];
  const days = steps.map((by) => dayIn(monthAfter(year, month, by), Number(groups.day))).filter((it) => it !== null);
  const isAhead = direction === "ahead";
  const found =
    step !== undefined ? days[0] : isAhead ? days.find((it) => it >= today) : days.findLast((it) => it <= today);
  return toReading(found ?? null, anchor.basis);
};

/** A day of an EDTF month, as a day number. */
function dayIn(value: string, day: number): number | null {
  const { year, month } = readPoint(value) ?? { year: 0, month: null };
  return month === null ? null : dayNumber(year, month, day);
}
