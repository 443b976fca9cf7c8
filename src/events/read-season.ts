import { monthAfter, toInterval } from "./calendar.ts";
import { seasons } from "./en/time-words.ts";
import { readYear } from "./read-year.ts";
import type { Anchor, Direction, Reading, ReadMatch } from "./time-context.ts";

/**
 * "The summer of 2014", "last winter", as three months: the seasons of the northern half of the world. A winter is that of
 * the year in which it begins.
 */
export const readSeason: ReadMatch = (match, context) => {
  const first = seasons[match.groups.season ?? ""] ?? 1;
  if (match.groups.near) return readNear(match.groups.near, first, context.anchor, context.direction);
  const year = readYear(match, context);
  return year ? { value: toSeason(year.year, first), basis: year.basis } : "undated";
};

/** A season is three months long. */
const length = 3;
const toSeason = (year: number, first: number, by = 0): string =>
  toInterval(monthAfter(year, first, by), monthAfter(year, first, by + length - 1));

/** "This", "last" or "next" season, from the month of the anchor; none where no month is known. */
function readNear(near: string, first: number, anchor: Anchor | null, direction: Direction): Reading {
  if (!anchor) return "undated";
  const { year, month, basis } = anchor;
  if (month === null) return null;
  const since = (month - first + 12) % 12;
  const isOver = since >= length;
  const ofThis = isOver && isComing(since, first, direction) ? 12 : 0;
  const by = { last: isOver ? 0 : -12, next: 12 }[near] ?? ofThis;
  return { value: toSeason(year, month, by - since), basis };
}

/**
 * Whether "this" season is still to come, when the latest began `since` months ago and is over. It is one of this year, unless
 * the words tell of what was, or is to be, and another is near enough. Of winters it is the nearer one: each lies in two years.
 */
function isComing(since: number, first: number, direction: Direction): boolean {
  if (direction === "past" && since - length < nearEnough) return false;
  if (direction === "ahead" && 12 - since <= nearEnough) return true;
  const monthOfYear = (first - 1 + since) % 12;
  return first === 12 ? since >= nearEnough : monthOfYear < first - 1;
}
/** Months between a season and the day from which it can be called this one. */
const nearEnough = 6;
