import type { Time, TimeBasis } from "../schema/time.ts";
import type { Point } from "./calendar.ts";
import type { TimeKind } from "./en/time-shapes.ts";

/**
 * Whether what is told of has happened or is announced; `either` where it was announced and may have happened since, so that
 * the nearest is meant; `unclear` where the words do not tell.
 */
export type Direction = "past" | "ahead" | "either" | "unclear";

/** The day, or the month or year where no more is known, from which "yesterday" and "last month" are reckoned. */
export interface Anchor extends Point {
  readonly basis: Exclude<TimeBasis, "stated">;
}

/** One way to read words of the text as a time. */
export interface TimeMatch {
  readonly kind: TimeKind;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The plain text around it in its block, a line's length at most. */
  readonly before: string;
  readonly after: string;
}

/** What a match is read against. */
export interface TimeContext {
  readonly anchor: Anchor | null;
  readonly direction: Direction;
  /** The times told of before it, in its own block and the one before. */
  readonly told: readonly Time[];
  /** How the report writes days in numbers, where one of its dates shows it. */
  readonly order: "day-first" | "month-first" | null;
}

/**
 * What came of reading a match: a value; a note on why none is safe; `undated`, where the report's own date is needed
 * and not known; `null` where the words are no time.
 */
export type Reading =
  | { readonly value: string; readonly basis: TimeBasis }
  | { readonly unclear: string }
  | "undated"
  | null;

export type ReadMatch = (match: TimeMatch, context: TimeContext) => Reading;
