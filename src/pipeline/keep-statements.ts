import { keepOnly } from "../claims/keep-only.ts";
import type { FoundAttribution } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";

/** Of what was found, what is sure enough to be told, and the words of what would be told but for a wish for more certainty. */
export interface KeptStatements {
  readonly kept: readonly FoundAttribution[];
  readonly doubted: readonly Span[];
}

/** What was asked for, and from which confidence up statements are kept when nothing is: those that stand in others, `inner`. */
export interface Certainty {
  readonly least: number | undefined;
  readonly usual: number;
  readonly inner: number;
}

/** Keeps what is sure enough. With a `least` that is asked for, nothing less is kept, and what it drops is told. */
export function keepStatements(found: readonly FoundAttribution[], { least, usual, inner }: Certainty): KeptStatements {
  const isUsual = ({ confidence, parent }: FoundAttribution): boolean =>
    confidence >= (parent === null ? usual : inner);
  const isWanted = (one: FoundAttribution): boolean => (least === undefined ? isUsual(one) : one.confidence >= least);
  const doubted = found.filter((one) => isUsual(one) && !isWanted(one));
  const kept = keepOnly(found, isWanted);
  return { kept, doubted: doubted.flatMap(({ content }) => content) };
}
