import type { FoundAttribution } from "../schema/analysis.ts";
import { overlaps } from "../text/span.ts";
import { keepOnly } from "./keep-only.ts";

/**
 * Adds estimates to what the reader found, in the order of the cues. Where the reader found the same, its words are kept, and
 * are as sure as the grammar; other words of it at the same verb give way.
 */
export function addEstimates(
  found: readonly FoundAttribution[],
  estimates: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const confirmed = found.map((one) => {
    const sure = estimates.filter((estimate) => isSame(one, estimate)).map(({ confidence }) => confidence);
    return { ...one, confidence: Math.max(one.confidence, ...sure) };
  });
  const isNew = (estimate: FoundAttribution): boolean =>
    !confirmed.some(({ cue, confidence }) => overlaps(cue, estimate.cue) && confidence >= estimate.confidence);
  return merge(confirmed, estimates.filter(isNew));
}

/** Whether the reader found an estimate too: by the same verb, with all that is given, and with a source. */
const isSame = ({ source, cue, content }: FoundAttribution, estimate: FoundAttribution): boolean =>
  overlaps(cue, estimate.cue) &&
  source.some((words) => estimate.source.some((other) => overlaps(words, other))) &&
  estimate.content.every(([, end]) => content.some((piece) => piece[0] < end && end <= piece[1]));

/** Puts what is added among what was found; what was found at the same cue is left out. */
function merge(found: readonly FoundAttribution[], added: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const kept = keepOnly(found, (one) => !added.some(({ cue }) => overlaps(cue, one.cue)));
  const sorted = [...kept, ...added].toSorted((one, other) => one.cue[0] - other.cue[0]);
  const place = new Map(sorted.map((one, at) => [one, at]));
  const parentOf = (parent: number | null): number | null => (parent === null ? null : place.get(kept[parent]!)!);
  const isAdded = new Set(added);
  const parents = sorted.map((one) => (isAdded.has(one) ? innermost(sorted, one) : parentOf(one.parent)));
  return sorted.map((one, at) => ({ ...one, parent: isInItself(parents, at) ? null : parents[at]! }));
}

/** Whether the parents of a statement lead back to it: two that were misread may each stand in the other's content. */
function isInItself(parents: readonly (number | null)[], at: number): boolean {
  const seen = new Set<number>();
  let parent = parents[at]!;
  while (parent !== null && parent !== at && !seen.has(parent)) {
    seen.add(parent);
    parent = parents[parent]!;
  }
  return parent === at;
}

/** The number of the statement in whose content an estimate stands, the shortest of several. */
function innermost(sorted: readonly FoundAttribution[], estimate: FoundAttribution): number | null {
  const around = sorted.flatMap((one, at) => {
    // Where the source stands before the content, the estimate only goes on after it.
    const first = Math.min(estimate.cue[0], ...estimate.source.map(([start]) => start));
    const piece =
      one === estimate ? undefined : one.content.find(([start, end]) => start <= first && estimate.cue[1] <= end);
    return piece === undefined ? [] : [{ at, length: piece[1] - piece[0] }];
  });
  return around.toSorted((one, other) => one.length - other.length)[0]?.at ?? null;
}
