import { type FoundName, nameKinds } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { bestPath, type Grammar, roleOf } from "./best-path.ts";

const goesOn = (label: string): boolean => label.startsWith("I-");

/** Which name label may follow which: I goes on with a name of its kind, everything else may stand anywhere. */
export function toNameGrammar(labels: readonly string[]): Grammar {
  const follows = (one: string, other: string): boolean =>
    !goesOn(other) || (one !== "O" && roleOf(one) === roleOf(other));
  return {
    labels,
    before: labels.map((other) => labels.flatMap((one, index) => (follows(one, other) ? [index] : []))),
    mayStart: labels.map((label) => !goesOn(label)),
    mayEnd: labels.map(() => true),
  };
}

/** A name with how well each kind of `nameKinds` fits it: log-probabilities of its words. */
export interface ScoredName extends FoundName {
  readonly scores: readonly number[];
}

/** The names among some words in a row; `scores` holds the log-probabilities of their labels, word after word. */
export function readNames(words: readonly Span[], scores: Float32Array, grammar: Grammar): readonly ScoredName[] {
  const names: ScoredName[] = [];
  for (const [index, label] of bestPath(scores, words.length, grammar).entries()) {
    const name = grammar.labels[label]!;
    const kind = nameKinds.find((one) => one === roleOf(name));
    if (kind === undefined) continue;
    const own = toKindScores(
      scores.subarray(index * grammar.labels.length, (index + 1) * grammar.labels.length),
      grammar,
    );
    const [start, end] = words[index]!;
    const last = goesOn(name) ? names.pop() : undefined;
    names.push({
      span: [last?.span[0] ?? start, end],
      kind,
      scores: own.map((score, at) => score + (last?.scores[at] ?? 0)),
    });
  }
  return names;
}

/** How likely one word is of a name of each kind, at its beginning or further on. */
const toKindScores = (scores: Float32Array, { labels }: Grammar): readonly number[] =>
  nameKinds.map((kind) => {
    const chance = labels.reduce((sum, label, at) => (roleOf(label) === kind ? sum + Math.exp(scores[at]!) : sum), 0);
    return Math.log(chance + 1e-9);
  });
