import { bestPath, type Grammar, roleOf, toGrammar } from "./best-path.ts";
import type { PieceRange } from "./cut-windows.ts";
import type { ReaderModel, Table } from "./reader-model.ts";
import { type Crop, lengthOf, toRoleInputs } from "./to-rows.ts";

/** Pieces of one role, and how sure the model is of them: mean log-probability of their labels. */
export interface Run extends PieceRange {
  readonly score: number;
}

/** Who and what, around one cue. */
export interface Roles {
  /** The likeliest of the spans marked as source; `null` if there is none. */
  readonly source: Run | null;
  /** Content may come in pieces; empty if the model sees none. */
  readonly content: readonly Run[];
}

/** Cues that go through the role head together. Small rows of like width keep padding low. */
const cuesAtOnce = 8;

/** Reads the roles around each cue; `states` are those of the batch that the crops' offsets count in. */
export async function readRoles(
  crops: readonly Crop[],
  states: Table<Float32Array>,
  model: ReaderModel,
): Promise<readonly Roles[]> {
  const grammar = toGrammar(model.settings.roleLabels);
  const roles: Roles[] = [];
  for (let first = 0; first < crops.length; first += cuesAtOnce) {
    const together = crops.slice(first, first + cuesAtOnce);
    const inputs = toRoleInputs(together, states);
    const scores = await model.readRoles(inputs);
    const width = inputs.at.shape[1]!;
    const size = width * grammar.labels.length;
    roles.push(...together.map((crop, row) => toRoles(crop, scores.subarray(row * size, (row + 1) * size), grammar)));
  }
  return roles;
}

function toRoles(crop: Crop, scores: Float32Array, grammar: Grammar): Roles {
  const runs = toRuns(crop, scores, grammar);
  const sources = runs.filter(({ role }) => role === "source");
  const likeliest = sources.reduce<(typeof sources)[number] | null>(
    (best, run) => (best === null || run.score > best.score ? run : best),
    null,
  );
  return { source: likeliest, content: runs.filter(({ role }) => role === "content") };
}

function toRuns(
  crop: Crop,
  scores: Float32Array,
  { labels, ...grammar }: Grammar,
): readonly (Run & { role: string })[] {
  const path = bestPath(scores, lengthOf(crop), { labels, ...grammar });
  const runs: (Run & { role: string })[] = [];
  let sum = 0;
  let start = 0;
  for (const [at, label] of path.entries()) {
    const name = labels[label]!;
    if (name[0] === "O") continue;
    if (name[0] === "B" || name[0] === "S") {
      start = at;
      sum = 0;
    }
    sum += scores[at * labels.length + label]!;
    if (name[0] === "E" || name[0] === "S") {
      const range = { firstPiece: crop.firstPiece + start, endPiece: crop.firstPiece + at + 1 };
      runs.push({ ...range, role: roleOf(name), score: sum / (at + 1 - start) });
    }
  }
  return runs;
}
