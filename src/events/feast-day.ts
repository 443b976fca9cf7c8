import { dayNumber, weekdayOf } from "./calendar.ts";
import type { Feast } from "./en/feasts.ts";

/** The day number of a feast in a year; `null` where there is none. */
export function feastDay(feast: Feast, year: number): number | null {
  if ("day" in feast) return dayNumber(year, feast.month, feast.day);
  if ("easter" in feast) return easterDay(year) + feast.easter;
  return feast.nth > 0 ? nthFrom(feast, year) : lastOf(feast, year);
}

type Counted = Extract<Feast, { readonly nth: number }>;

function nthFrom({ month, weekday, nth }: Counted, year: number): number | null {
  const first = dayNumber(year, month, 1);
  return first === null ? null : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

function lastOf({ month, weekday }: Counted, year: number): number | null {
  const last = dayNumber(year, month, 31);
  return last === null ? null : last - ((weekdayOf(last) - weekday + 7) % 7);
}

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easterDay(year: number): number {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return dayNumber(year, Math.floor(days / 31), (days % 31) + 1) ?? 0;
}
