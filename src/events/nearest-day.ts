import { dayNumber, weekdayOf } from "./calendar.ts";
import type { Anchor, Direction } from "./time-context.ts";

/** No one leaves the year out of a date that lies further off than this. */
const farDays = 300;
const nearDays = 60;

/** Of one day in three years, the one that lies nearest on the side told of. A weekday that fits one only settles it. */
export function nearestDay(
  days: readonly (number | null)[],
  weekday: number | null,
  anchor: Anchor,
  direction: Direction,
): number | null {
  const today = anchor.day ?? dayNumber(anchor.year, anchor.month ?? 7, 1) ?? 0;
  const real = days.filter((day) => day !== null);
  const fitting = real.filter((day) => weekday !== null && weekdayOf(day) === weekday);
  if (fitting.length === 1) return fitting[0] ?? null;
  const past = real.findLast((day) => day <= today + 1) ?? null;
  const ahead = real.find((day) => day >= today) ?? null;
  if (past === null || ahead === null) return past ?? ahead;
  const nearest = today - past <= ahead - today ? past : ahead;
  const chosen = direction === "past" ? past : direction === "ahead" ? ahead : nearest;
  const isAbsurd = Math.abs(chosen - today) > farDays && Math.abs(nearest - today) < nearDays;
  return isAbsurd ? nearest : chosen;
}
