import type { TimeContext } from "./time-context.ts";

const inNumbers = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d(?!\d)/g;

/**
 * How a report writes days in numbers, by those of its dates of which one number only can be the day: "25/10/2020".
 * `null` where none shows it, or they disagree.
 */
export function readDayOrder(text: string): TimeContext["order"] {
  const dates = [...text.matchAll(inNumbers)].map(([, first, second]) => [Number(first), Number(second)] as const);
  const dayFirst = dates.some(([first, second]) => first > 12 && second <= 12);
  const monthFirst = dates.some(([first, second]) => first <= 12 && second > 12);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "day-first" : "month-first";
}
