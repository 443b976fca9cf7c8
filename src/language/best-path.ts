/** How a label of a role takes part in a run: Outside, Begins, goes on Inside, Ends, or is a run by itSelf. */
type Place = "O" | "B" | "I" | "E" | "S";

/** Which label may follow which: B and I want I or E of their own role after them, and nothing else comes there. */
export interface Grammar {
  readonly labels: readonly string[];
  /** For each label, the numbers of those that may stand before it. */
  readonly before: readonly (readonly number[])[];
  readonly mayStart: readonly boolean[];
  readonly mayEnd: readonly boolean[];
}

const placeOf = (label: string): Place => label[0] as Place;
const isOpen = (label: string): boolean => placeOf(label) === "B" || placeOf(label) === "I";
const goesOn = (label: string): boolean => placeOf(label) === "I" || placeOf(label) === "E";
export const roleOf = (label: string): string => label.slice(2);

export function toGrammar(labels: readonly string[]): Grammar {
  const follows = (one: string, other: string): boolean =>
    isOpen(one) === goesOn(other) && (!isOpen(one) || roleOf(one) === roleOf(other));
  return {
    labels,
    before: labels.map((other) => labels.flatMap((one, index) => (follows(one, other) ? [index] : []))),
    mayStart: labels.map((label) => !goesOn(label)),
    mayEnd: labels.map((label) => !isOpen(label)),
  };
}

/**
 * The likeliest labels that the grammar allows (Viterbi): `scores` holds the log-probabilities of `pieces` pieces, row
 * after row. Ties go to the lower label, so that the same scores give the same path.
 */
export function bestPath(scores: Float32Array, pieces: number, grammar: Grammar): Uint8Array {
  const count = grammar.labels.length;
  const from = new Uint8Array(pieces * count);
  let best = Float64Array.from(grammar.mayStart, (may, label) => (may ? scores[label]! : Number.NEGATIVE_INFINITY));
  for (let piece = 1; piece < pieces; piece += 1) {
    const next = new Float64Array(count);
    for (let label = 0; label < count; label += 1) {
      const previous = highest(best, grammar.before[label]!);
      from[piece * count + label] = previous;
      next[label] = best[previous]! + scores[piece * count + label]!;
    }
    best = next;
  }
  const path = new Uint8Array(pieces);
  path[pieces - 1] = highest(
    best,
    grammar.labels.flatMap((_, label) => (grammar.mayEnd[label] ? [label] : [])),
  );
  for (let piece = pieces - 1; piece > 0; piece -= 1) path[piece - 1] = from[piece * count + path[piece]!]!;
  return path;
}

function highest(values: Float64Array, among: readonly number[]): number {
  let winner = among[0]!;
  for (const label of among) if (values[label]! > values[winner]!) winner = label;
  return winner;
}
