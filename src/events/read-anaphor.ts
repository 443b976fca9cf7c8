import type { Time } from "../schema/time.ts";
import {
  firstDay,
  lastDay,
  monthAfter,
  type Point,
  readPoint,
  toDay,
  toMonth,
  toYear,
  weekdayOf,
  weekOf,
} from "./calendar.ts";
import { months, weekdays } from "./en/time-words.ts";
import { readCount } from "./read-stretch.ts";
import type { Reading, ReadMatch, TimeMatch } from "./time-context.ts";

/** After "the day before" and "that day" nothing may follow that they are the day of: "the day before the vote". */
const standsAlone =
  /^(?:'s\b| *$| *[.,;:!?)\]”"'-]| +(?:and|but|when|in|at|on|with|by|as|for|from|to|after|before|during|he|she|it|they|we|the|a|an|was|were|had|is|near|amid|while|which|who)\b)/;
/** After "a day before" and "the day after" even "the" is the beginning of what they are the day of. */
const endsClause = /^(?: *$| *[.,;:!?)\]”"']| -| +(?:and|but|in|at|by|with|near|amid)\b)/;

const ways: Readonly<Record<string, number>> = {
  after: 1,
  before: -1,
  earlier: -1,
  following: 1,
  later: 1,
  next: 1,
  preceding: -1,
  previous: -1,
};

/** "A day earlier", "the following month": reckoned from the time told of before. */
export const readLater: ReadMatch = ({ groups, after }, { told }) => {
  const way = groups.way ?? "";
  if ((way === "before" || way === "after") && !endsClause.test(after)) return null;
  if (/^ +than\b/.test(after)) return null;
  const count = readCount(groups.count);
  return count === null || count > 999 ? null : reckon(told, groups.unit, count * (ways[way] ?? 1));
};

/** "That day", "the same year". */
export const readSame: ReadMatch = ({ groups, after }, { told }) =>
  standsAlone.test(after) && !/^ +(?:as|for|when)\b/.test(after) ? reckon(told, groups.unit, 0) : null;

/** "The following January", "the previous Friday". */
export const readLaterNamed: ReadMatch = ({ groups }, { told }) => {
  const way = ways[groups.way ?? ""] ?? 1;
  for (const { value, basis } of told.toReversed()) {
    const found = groups.month ? stepToMonth(value, months[groups.month] ?? 1, way) : stepToWeekday(value, groups, way);
    if (found) return { value: found, basis };
  }
  return { unclear: noBase };
};

function stepToMonth(value: string, month: number, way: number): string | null {
  const from = readPoint(value.split("/").at(way > 0 ? -1 : 0) ?? "");
  if (!from) return null;
  if (from.month === null) return way > 0 ? toMonth(from.year + 1, month) : null;
  const steps = (((month - from.month) * way + 11) % 12) + 1;
  return monthAfter(from.year, from.month, steps * way);
}

function stepToWeekday(value: string, groups: TimeMatch["groups"], way: number): string | null {
  const day = way > 0 ? lastDay(value) : firstDay(value);
  if (day === null) return null;
  const steps = ((((weekdays[groups.weekday ?? ""] ?? 1) - weekdayOf(day)) * way + 13) % 7) + 1;
  return toDay(day + steps * way);
}

const noBase = "No earlier time is told of from which it can be reckoned.";

function reckon(told: readonly Time[], unit: string | undefined, by: number): Reading {
  const place = unit ?? "day";
  for (const { value, basis } of told.toReversed()) {
    if (isOpen.test(value)) break;
    const found = step(value, place, by);
    if (found) return { value: found, basis };
  }
  return { unclear: noBase };
}

/** "Since Friday" and "the past few days" are no point to reckon from. */
const isOpen = /\.\.|^\/|\/$/;

/** The unit `by` of them from a value; `null` where the value is not so fine. */
function step(value: string, unit: string, by: number): string | null {
  const from: Point | null = readPoint(value.split("/").at(by > 0 ? -1 : 0) ?? "");
  if (unit === "year" || unit === "decade") return from && toYear(from.year + (unit === "year" ? by : 10 * by));
  if (unit === "month")
    return from?.month ? (by === 0 ? toMonth(from.year, from.month) : monthAfter(from.year, from.month, by)) : null;
  const day = by > 0 ? lastDay(value) : firstDay(value);
  if (day === null) return null;
  return unit === "week" ? weekOf(day + 7 * by) : toDay(day + by);
}
