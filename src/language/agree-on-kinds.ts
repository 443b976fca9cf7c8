import { type FoundName, nameKinds } from "../schema/analysis.ts";
import type { ScoredName } from "./read-names.ts";

/** The names with one kind for all that are written alike: the one that fits best in all their places together. */
export function agreeOnKinds(text: string, names: readonly ScoredName[]): readonly FoundName[] {
  const sums = new Map<string, readonly number[]>();
  const toKey = ({ span }: ScoredName): string => text.slice(...span).replace(/\s+/gu, " ");
  for (const name of names) {
    const sum = sums.get(toKey(name));
    sums.set(toKey(name), sum ? sum.map((score, at) => score + name.scores[at]!) : name.scores);
  }
  return names.map((name) => ({ span: name.span, kind: highest(sums.get(toKey(name))!) }));
}

const highest = (scores: readonly number[]): FoundName["kind"] => nameKinds[scores.indexOf(Math.max(...scores))]!;
