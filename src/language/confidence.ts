import type { ReaderSettings } from "../schema/reader-settings.ts";
import type { Statement } from "./find-statements.ts";
import { lengthOf } from "./to-rows.ts";

/** What the confidence of a statement is reckoned from; each is multiplied by the weight of its name. */
export type Evidence = Readonly<Record<"cue" | "source" | "noSource" | "content" | "inner", number>>;

/** Chances nearer to 0 or 1 than this say no more: their logarithm would drown the other evidence. */
const surest = 1e-4;

/** Log-odds of the cue; mean log-probabilities of the labels of source and content; which reading found it. */
export function toEvidence({ cue, source, content, isInner }: Statement): Evidence {
  const chance = Math.min(Math.max(cue.score, surest), 1 - surest);
  const pieces = content.reduce((sum, run) => sum + lengthOf(run), 0);
  const contentScore = content.reduce((sum, run) => sum + run.score * lengthOf(run), 0);
  return {
    cue: Math.log(chance / (1 - chance)),
    source: source?.score ?? 0,
    noSource: source ? 0 : 1,
    content: contentScore / Math.max(1, pieces),
    inner: isInner ? 1 : 0,
  };
}

/** The share in [0, 1] that is right among statements with this evidence (logistic regression, see models/MODEL_CARD.md). */
export function toConfidence(evidence: Evidence, { bias, ...weights }: ReaderSettings["confidence"]): number {
  const names = Object.keys(weights) as readonly (keyof Evidence)[];
  const score = names.reduce((sum, name) => sum + weights[name] * evidence[name], bias);
  return 1 / (1 + Math.exp(-score));
}
