import type { Annotation } from "../src/schema/annotation.ts";
import type { Undertaking } from "../src/schema/undertaking.ts";
import type { Span } from "../src/text/span.ts";
import { isSameSpeaker } from "./judge-gold.ts";
import type { GoldReport } from "./read-gold.ts";
import type { Counts } from "./table.ts";

/** How many undertakings are marked and found, and right: of one kind, by the same parties, of which what is to be done shares at least half its words. */
export function judgeUndertakings(report: GoldReport, found: Annotation, withParties = true): Counts {
  const left = new Set(found.undertakings);
  const right = report.undertakings.filter((gold) => {
    const mate = [...left].find((one) => isSameUndertaking(report, found, gold, one, withParties));
    if (mate !== undefined) left.delete(mate);
    return mate !== undefined;
  });
  return { gold: report.undertakings.length, found: found.undertakings?.length ?? 0, right: right.length };
}

export const isSameUndertaking = (
  report: GoldReport,
  found: Annotation,
  gold: Undertaking,
  one: Undertaking,
  withParties: boolean,
): boolean =>
  gold.kind === one.kind &&
  (shareOf(report.text, gold.what, one.what) >= least || shareOf(report.text, one.what, gold.what) >= least) &&
  (!withParties || areSame(report, found, gold.by, one.by));

const least = 0.5;

/** Which share of the characters of some words, white space aside, stands in others too. */
export function shareOf(text: string, words: readonly Span[], others: readonly Span[]): number {
  const isIn = (at: number): boolean => others.some(([start, end]) => start <= at && at < end);
  const at = words.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index));
  const seen = at.filter((index) => text[index]!.trim() !== "");
  return seen.length === 0 ? 0 : seen.filter(isIn).length / seen.length;
}

/** Whether the same parties are marked and read. */
export const areSame = (
  report: GoldReport,
  found: Annotation,
  gold: readonly string[],
  read: readonly string[],
): boolean =>
  gold.length === read.length && gold.every((id) => read.some((other) => isSameSpeaker(report, id, found, other)));
