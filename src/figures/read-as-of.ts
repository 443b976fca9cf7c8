import type { Time } from "../schema/time.ts";
import { slice } from "../text/span.ts";
import type { Measured } from "./count.ts";
import { asOfBefore, byBefore, untold } from "./en/as-of-words.ts";
import type { Lexeme } from "./lexemes.ts";

/** UTF-16 code units before a time that are looked at: more than the longest of the phrases above takes. */
const farthest = 60;

/** As of when a count stands: "by Friday morning", "as of 3 March", in its own sentence; `null` where it is not said. */
export function readAsOf(text: string, { count, measure }: Measured, times: readonly Time[]): string | null {
  if (times.length === 0) return null;
  const { ofLengths, ofOthers } = datesOf(text, count.lexemes, times);
  return measure === "duration" ? ofLengths : ofOthers;
}

/** The times as of which counts of one sentence stand: "by Friday" is the end of a length of time, not the day it was told. */
interface Dates {
  readonly times: readonly Time[];
  readonly ofLengths: string | null;
  readonly ofOthers: string | null;
}

/** What was read of a sentence, so that one of many counts and times is read once and not for each count. */
const known = new WeakMap<readonly Lexeme[], Dates>();

function datesOf(text: string, lexemes: readonly Lexeme[], times: readonly Time[]): Dates {
  const before = known.get(lexemes);
  if (before?.times === times) return before;
  const dates = readDates(text, lexemes, times);
  known.set(lexemes, dates);
  return dates;
}

function readDates(text: string, lexemes: readonly Lexeme[], times: readonly Time[]): Dates {
  const [start, end] = [lexemes[0]!.start, lexemes.at(-1)!.end];
  const isTold = !untold.test(slice(text, [start, end]));
  const here = times.filter(({ span }) => span[0] >= start && span[1] <= end);
  const ahead = ({ span }: Time): string => slice(text, [Math.max(start, span[0] - farthest), span[0]]);
  const isAsOf = (time: Time): boolean => asOfBefore.test(ahead(time));
  const isBy = (time: Time): boolean => isTold && byBefore.test(ahead(time));
  return {
    times,
    ofLengths: here.find(isAsOf)?.value ?? null,
    ofOthers: here.find((time) => isAsOf(time) || isBy(time))?.value ?? null,
  };
}
