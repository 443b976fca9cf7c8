import type { Result } from "./ask-workers.ts";

export interface Summary {
  readonly total: number;
  /** What became of the inputs, by how often. */
  readonly outcomes: readonly (readonly [outcome: string, count: number])[];
  readonly withModel: number;
  readonly spans: number;
  readonly statements: number;
  /** Of each mutation, how many inputs had it, and what became of them; an input with several counts for each. */
  readonly mutations: readonly MutationCounts[];
  readonly slowest: readonly Result[];
  readonly failed: readonly Result[];
}

export interface MutationCounts {
  readonly name: string;
  readonly inputs: number;
  readonly annotated: number;
  readonly refused: number;
  readonly failed: number;
}

const slowestShown = 10;

export function summarise(results: readonly Result[]): Summary {
  const outcomes = new Map<string, number>();
  for (const { outcome } of results) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  return {
    total: results.length,
    outcomes: [...outcomes].sort(([, one], [, other]) => other - one),
    withModel: results.filter(({ withModel, outcome }) => withModel && outcome === "annotated").length,
    spans: results.reduce((sum, { spans }) => sum + spans, 0),
    statements: results.reduce((sum, { statements }) => sum + statements, 0),
    mutations: countMutations(results),
    slowest: results.toSorted((one, other) => other.seconds - one.seconds).slice(0, slowestShown),
    failed: results.filter(({ failure }) => failure !== null).toSorted((one, other) => one.index - other.index),
  };
}

function countMutations(results: readonly Result[]): readonly MutationCounts[] {
  const names = [...new Set(results.flatMap(({ how }) => how))].sort();
  return names.map((name) => {
    const outcomes = results.filter(({ how }) => how.includes(name)).map(({ outcome }) => outcome);
    const annotated = outcomes.filter((outcome) => outcome === "annotated").length;
    const failed = outcomes.filter((outcome) => outcome === "failed").length;
    return { name, inputs: outcomes.length, annotated, failed, refused: outcomes.length - annotated - failed };
  });
}
