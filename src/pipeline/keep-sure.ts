import type { FoundAttribution } from "../schema/analysis.ts";

/**
 * Leaves out what is less sure than `least`. A statement whose parent goes moves up to the parent's own parent, so that
 * it never stands in something that is not there.
 */
export function keepSure(found: readonly FoundAttribution[], least: number): readonly FoundAttribution[] {
  const isSure = ({ confidence }: FoundAttribution): boolean => confidence >= least;
  const numbers = new Map(
    found.flatMap((one, index) => (isSure(one) ? [index] : [])).map((index, kept) => [index, kept]),
  );
  const sureParent = (parent: number | null): number | null => {
    let at = parent;
    while (at !== null && !numbers.has(at)) at = found[at]!.parent;
    return at === null ? null : numbers.get(at)!;
  };
  return found.filter(isSure).map((one) => ({ ...one, parent: sureParent(one.parent) }));
}
