import { dayNumber, monthAfter, toDay, toInterval, toMonth, toYear, weekdayOf, weekendOf, weekOf } from "./calendar.ts";
import { weekdays } from "./en/time-words.ts";
import { readCount, toPoint } from "./read-stretch.ts";
import type { Anchor, Direction, Reading, ReadMatch } from "./time-context.ts";

const words = (phrase: string | undefined): string => (phrase ?? "").replace(/\s+/g, " ");

/** Days from the day of publication. */
const nearDays: Readonly<Record<string, number>> = {
  "last night": -1,
  "the day after tomorrow": 2,
  "the day before yesterday": -2,
  "this afternoon": 0,
  "this evening": 0,
  "this morning": 0,
  today: 0,
  tomorrow: 1,
  tonight: 0,
  yesterday: -1,
};

const steps: Readonly<Record<string, number>> = { last: -1, next: 1 };

/** Reads what is reckoned from a day; a report of which only the month or year is known gives nothing. */
const fromDay =
  (read: (day: number, ...rest: Parameters<ReadMatch>) => string | { readonly unclear: string } | null): ReadMatch =>
  (match, context) => {
    const { anchor } = context;
    if (!anchor) return "undated";
    const value = anchor.day === null ? null : read(anchor.day, match, context);
    return typeof value === "string" ? { value, basis: anchor.basis } : value;
  };

/** "Yesterday", "this morning", "last night". */
export const readNearDay = fromDay((today, { groups }) => toDay(today + (nearDays[words(groups.name)] ?? 0)));

/** The night that ended on the day of publication, or that is about to begin. */
export const readOvernight = fromDay((today, _match, { direction }) =>
  direction === "ahead" ? toInterval(toDay(today), toDay(today + 1)) : toInterval(toDay(today - 1), toDay(today)),
);

const weekdayIn = (name: string | undefined): number => weekdays[words(name)] ?? 1;

/** The last day of that name up to `today`, or the next one from it. */
function nearestWeekday(today: number, weekday: number, direction: Direction): number {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const back = (7 - ahead) % 7;
  const isAhead = direction === "ahead" || (direction === "either" && ahead <= back);
  return isAhead ? today + ahead : today - back;
}

/** "Wednesday", "last Friday", "Monday of last week". */
export const readWeekday = fromDay((today, { groups }, { direction }) => {
  const weekday = weekdayIn(groups.weekday);
  const monday = today - weekdayOf(today) + 1;
  if (groups.week) return toDay(monday + 7 * (steps[words(groups.week)] ?? 0) + weekday - 1);
  if (groups.count) {
    const weeks = readCount(groups.count);
    return weeks === null ? null : toDay(nearestWeekday(today, weekday, "past") - 7 * weeks);
  }
  const near = words(groups.near);
  if (near === "next") return readNext(today, weekday);
  if (near === "last" || near.endsWith("past")) return toDay(nearestWeekday(today - 1, weekday, "past"));
  if (near.endsWith("coming")) return toDay(nearestWeekday(today + 1, weekday, "ahead"));
  if (near === "this") return toDay(monday + weekday - 1);
  return toDay(nearestWeekday(today, weekday, groups.since ? "past" : direction));
});

/** "Next Friday" is the coming one where this week's has passed; else some mean this week's and some the one after. */
const readNext = (today: number, weekday: number): string | { readonly unclear: string } =>
  weekdayOf(today) >= weekday
    ? toDay(nearestWeekday(today + 1, weekday, "ahead"))
    : { unclear: "“Next” can be of this week or of the one after." };

/** "From Monday to Wednesday". */
export const readWeekdayRange = fromDay((today, { groups }, { direction }) => {
  if (groups.and && words(groups.lead) !== "between") return null;
  const [from, until] = [weekdayIn(groups.weekday), weekdayIn(groups.weekday2)];
  const length = (until - from + 7) % 7;
  const start =
    direction === "ahead" ? nearestWeekday(today, from, "ahead") : nearestWeekday(today, until, "past") - length;
  return length === 0 ? null : toInterval(toDay(start), toDay(start + length));
});

/** "At the weekend", "next weekend". */
export const readWeekend = fromDay((today, { groups }, { direction }) => {
  const which = words(groups.which);
  const isOn = weekdayOf(today) >= 6;
  const last = isOn ? today : today - 7;
  if (which === "last" || which.endsWith("past")) return weekendOf(today - 7);
  if (which === "next") return weekendOf(today + 7);
  if (which.endsWith("coming")) return weekendOf(isOn ? today + 7 : today);
  if (which === "this") return weekendOf(isGone(today, direction) ? last : today);
  return weekendOf(direction === "ahead" ? today : last);
});

/** "This weekend", told of early in the week, is the one before. */
const isGone = (today: number, direction: Direction): boolean =>
  weekdayOf(today) <= (direction === "past" ? 3 : direction === "unclear" ? 2 : 0);

/** "Last week", "this month", "next year", "the end of the year". */
export const readNearUnit: ReadMatch = ({ groups }, { anchor }): Reading => {
  if (!anchor) return "undated";
  const value = toWhole(anchor, words(groups.unit), steps[words(groups.which)] ?? 0);
  return value === null ? null : { value, basis: anchor.basis };
};

/** "Two years ago", "three days from now", "in two weeks' time": as fine as the unit it is told in. */
export const readAgo: ReadMatch = ({ groups }, { anchor }): Reading => {
  const count = readCount(groups.count);
  if (count === null || count > 999) return null;
  if (!anchor) return "undated";
  const [unit, by] = [words(groups.unit), groups.way === "ago" ? -count : count];
  if (unit === "year" && groups.tail) return toAnniversary(anchor, words(groups.tail), by);
  const value = unit === "decade" ? toPoint(anchor, unit, by) : toWhole(anchor, unit, by);
  return value === null ? null : { value, basis: anchor.basis };
};

/** "Two years ago this month", "a year ago today". */
function toAnniversary({ year, month, day, basis }: Anchor, tail: string, by: number): Reading {
  if (month === null || day === null) return null;
  if (tail === "this month") return { value: toMonth(year + by, month), basis };
  const then = dayNumber(year + by, month, Number(toDay(day).slice(-2)));
  return then === null ? null : { value: tail === "today" ? toDay(then) : weekOf(then), basis };
}

/** A whole day, week, month, year or decade, `by` of them from the anchor's own. */
function toWhole({ year, month, day }: Anchor, unit: string, by: number): string | null {
  if (unit === "year") return toYear(year + by);
  if (unit === "decade") return `${toYear(year + 10 * by).slice(0, 3)}X`;
  if (unit === "month") return month === null ? null : monthAfter(year, month, by);
  if (day === null) return null;
  return unit === "week" ? weekOf(day + 7 * by) : toDay(day + by);
}
