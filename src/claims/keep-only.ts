import type { FoundAttribution } from "../schema/analysis.ts";

/**
 * Leaves out some attributions. A statement whose parent goes moves up to the parent's own parent, so that it never stands
 * in something that is not there.
 */
export function keepOnly(
  found: readonly FoundAttribution[],
  isKept: (one: FoundAttribution) => boolean,
): readonly FoundAttribution[] {
  const numbers = new Map(
    found.flatMap((one, index) => (isKept(one) ? [index] : [])).map((index, kept) => [index, kept]),
  );
  const keptParent = (parent: number | null): number | null => {
    let at = parent;
    while (at !== null && !numbers.has(at)) at = found[at]!.parent;
    return at === null ? null : numbers.get(at)!;
  };
  return found.filter(isKept).map((one) => ({ ...one, parent: keptParent(one.parent) }));
}
