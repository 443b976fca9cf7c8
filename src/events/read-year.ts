import type { TimeBasis } from "../schema/time.ts";
import { readPoint, toYear } from "./calendar.ts";
import type { ReadMatch, TimeContext, TimeMatch } from "./time-context.ts";

/** A year in the words, or reckoned from one: "last year", "that year"; `null` for none. */
export interface Year {
  readonly year: number;
  readonly basis: TimeBasis;
}

/** "The" of "the first half of the year". */
const yearSteps: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };
const toldSteps: Readonly<Record<string, number>> = {
  "the same": 0,
  that: 0,
  "the previous": -1,
  "the following": 1,
};

/** The year that is written with a date, "2016" or "last year"; `null` where none is, or it cannot be known. */
export function readYear({ groups }: TimeMatch, { anchor, told }: TimeContext): Year | null {
  if (groups.year) return { year: Number(groups.year), basis: "stated" };
  const which = groups.which?.replace(/ +/g, " ");
  if (which === undefined) return null;
  const step = yearSteps[which];
  if (step !== undefined) return anchor && { year: anchor.year + step, basis: anchor.basis };
  const last = readPoint(told.at(-1)?.value ?? "");
  return last && { year: last.year + (toldSteps[which] ?? 0), basis: told.at(-1)?.basis ?? "stated" };
}

/** "2016", "the year 2016". */
export const readPlainYear: ReadMatch = ({ groups }) => ({ value: toYear(Number(groups.year)), basis: "stated" });
