import { endOf } from "./calendar.ts";
import type { TimeKind } from "./en/time-shapes.ts";
import { readLater, readLaterNamed, readSame } from "./read-anaphor.ts";
import { readDate, readDateRange, readDayOfMonth, readNumeric } from "./read-date.ts";
import { readFeast } from "./read-feast.ts";
import { readMonth, readMonthRange } from "./read-month.ts";
import {
  readAgo,
  readNearDay,
  readNearUnit,
  readOvernight,
  readWeekday,
  readWeekdayRange,
  readWeekend,
} from "./read-near.ts";
import { readSeason } from "./read-season.ts";
import { readDecade, readPartOfYear, readRecent, readStretch, readYearRange } from "./read-stretch.ts";
import { readPlainYear } from "./read-year.ts";
import type { ReadMatch } from "./time-context.ts";

const readers: Readonly<Record<TimeKind, ReadMatch>> = {
  ago: readAgo,
  "clock-days": readStretch,
  date: readDate,
  "date-range": readDateRange,
  "day-of-month": readDayOfMonth,
  decade: readDecade,
  later: readLater,
  "later-named": readLaterNamed,
  month: readMonth,
  "month-range": readMonthRange,
  feast: readFeast,
  "near-day": readNearDay,
  "near-unit": readNearUnit,
  numeric: readNumeric,
  overnight: readOvernight,
  "part-of-year": readPartOfYear,
  recent: readRecent,
  same: readSame,
  season: readSeason,
  stretch: readStretch,
  weekday: readWeekday,
  "weekday-range": readWeekdayRange,
  weekend: readWeekend,
  year: readPlainYear,
  "year-range": readYearRange,
};

/** Reads the value of a match by its kind; of "since 2020" it runs on from there, and "by the end of the year" is its last day. */
export const readTime: ReadMatch = (match, context) => {
  const reading = readers[match.kind](match, context);
  if (reading === null || reading === "undated" || "unclear" in reading) return reading;
  if (match.groups.since === undefined)
    return match.groups.last && limit.test(match.before) ? { ...reading, value: endOf(reading.value) } : reading;
  const from = reading.value.split("/")[0] ?? "";
  return from === "" ? null : { ...reading, value: `${from}/..` };
};

/** Before the last day of a stretch, which alone is meant. */
const limit = /\b(?:by|before|until|till|through) $/;
