/** Days are counted from 1 January 1970, so that they can be added to; months from the year 0. Values are EDTF. */
const dayLength = 86_400_000;

const pad = (number: number, length = 2): string => String(number).padStart(length, "0");

export const toYear = (year: number): string => pad(year, 4);

export const toMonth = (year: number, month: number): string => `${toYear(year)}-${pad(month)}`;

/** The number of a day of the calendar; `null` where there is no such day: 30 February. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / dayLength : null;
}

/** A day number as an EDTF day. */
export const toDay = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/** Monday is 1 and Sunday 7. 1 January 1970 was a Thursday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const toInterval = (from: string, to: string): string => `${from}/${to}`;

/** Monday to Sunday of the week that the day is in. */
export function weekOf(number: number): string {
  const monday = number - weekdayOf(number) + 1;
  return toInterval(toDay(monday), toDay(monday + 6));
}

/** Saturday and Sunday of the week that the day is in. */
export function weekendOf(number: number): string {
  const monday = number - weekdayOf(number) + 1;
  return toInterval(toDay(monday + 5), toDay(monday + 6));
}

/** The month that lies `by` months after a month. */
export function monthAfter(year: number, month: number, by: number): string {
  const total = year * 12 + month - 1 + by;
  return toMonth(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1);
}

/** A point of the calendar as far as it is known. */
export interface Point {
  readonly year: number;
  readonly month: number | null;
  /** A day number, not the day of the month. */
  readonly day: number | null;
}

/** Reads an EDTF day, month or year, or an ISO moment, whose day is the one printed; `null` for anything else. */
export function readPoint(value: string): Point | null {
  const found = /^((?:1[5-9]|2\d)\d\d)(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?(?=$|[?~%T])/.exec(value);
  if (!found) return null;
  const [year, month, day] = [found[1], found[2], found[3]].map((digits) => (digits ? Number(digits) : null));
  if (year === null || year === undefined) return null;
  const number = month && day ? dayNumber(year, month, day) : null;
  return { year, month: month ?? null, day: number };
}

/** The first day of an EDTF value that is a day or an interval of days; `null` for months and years. */
export const firstDay = (value: string): number | null => readPoint(value.split("/")[0] ?? "")?.day ?? null;

/** The last day of one. */
export const lastDay = (value: string): number | null => readPoint(value.split("/").at(-1) ?? "")?.day ?? null;

/** The last day of an EDTF month or year, or of an interval of days; any other value unchanged. */
export function endOf(value: string): string {
  const last = value.split("/").at(-1) ?? value;
  if (/^\d{4}$/.test(last)) return `${last}-12-31`;
  const [year, month] = last.split("-").map(Number);
  if (!/^\d{4}-(?:0\d|1[0-2])$/.test(last) || year === undefined || month === undefined) return last || value;
  const next = dayNumber(month === 12 ? year + 1 : year, (month % 12) + 1, 1);
  return next === null ? last : toDay(next - 1);
}
