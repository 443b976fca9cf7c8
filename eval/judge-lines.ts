import type { Annotation } from "../src/schema/annotation.ts";
import type { Figure } from "../src/schema/figure.ts";
import type { Time } from "../src/schema/time.ts";
import { overlaps, type Span } from "../src/text/span.ts";
import { isSameSpeaker } from "./judge-gold.ts";
import type { GoldReport } from "./read-gold.ts";

/** Something marked and what was found at the same words. */
export interface Mates<Line> {
  readonly marked: Line;
  readonly found: Line;
}

/** What is marked and what is found of one kind in a report, and which belong together. */
export interface Judged<Line> {
  readonly marked: readonly Line[];
  readonly found: readonly Line[];
  readonly mates: readonly Mates<Line>[];
}

/** Pairs one to one what shares words, those that share most first. */
export function mate<Line extends { readonly span: Span }>(
  marked: readonly Line[],
  found: readonly Line[],
): Judged<Line> {
  const candidates = marked.flatMap((one) =>
    found.filter((other) => overlaps(one.span, other.span)).map((other) => ({ marked: one, found: other })),
  );
  const mates: Mates<Line>[] = [];
  for (const pair of candidates.sort((one, other) => distance(one) - distance(other)))
    if (!mates.some((taken) => taken.marked === pair.marked || taken.found === pair.found)) mates.push(pair);
  return { marked, found, mates };
}

const distance = ({ marked, found }: Mates<{ readonly span: Span }>): number =>
  Math.abs(marked.span[0] - found.span[0]) + Math.abs(marked.span[1] - found.span[1]);

/** Whether two figures say the same numbers. */
export const hasSameBounds = ({ marked, found }: Mates<Figure>): boolean =>
  marked.low === found.low && marked.high === found.high && marked.exclusive === found.exclusive;

/** Whether a figure is given to whoever gave it: to nobody where the outlet says it itself. */
export function hasSameSpeaker({ marked, found }: Mates<Figure>, gold: GoldReport, read: Annotation): boolean {
  const one = gold.attributions.find(({ id }) => id === marked.attribution) ?? null;
  const other = read.attributions?.find(({ id }) => id === found.attribution) ?? null;
  if (one === null || other === null) return one === null && other === null;
  return isSameSpeaker(gold, one.speaker, read, other.speaker);
}

/** Whether two expressions mean the same day, month, year or stretch. */
export const hasSameValue = ({ marked, found }: Mates<Time>): boolean => marked.value === found.value;
