import type { Attribution } from "../schema/attribution.ts";
import type { Figure } from "../schema/figure.ts";
import type { Span } from "../text/span.ts";

/**
 * Leaves out the figures of statements that were too doubtful to be told: they would look like the outlet's own, or like
 * those of whoever tells of the statement. A figure in a surer statement inside a doubtful one stays.
 */
export function keepSureFigures(
  figures: readonly Figure[],
  attributions: readonly Attribution[],
  doubted: readonly Span[],
): readonly Figure[] {
  if (doubted.length === 0) return figures;
  const contentOf = new Map(attributions.map(({ id, content }) => [id, content]));
  const isKept = ({ span, attribution }: Figure): boolean => {
    const around = doubted.filter((piece) => holds(piece, span));
    const own = contentOf.get(attribution ?? "")?.find((piece) => holds(piece, span));
    return around.every((piece) => own !== undefined && holds(piece, own) && !holds(own, piece));
  };
  const kept = figures.filter(isKept);
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map((one) => (one.including === null || ids.has(one.including) ? one : { ...one, including: null }));
}

const holds = ([start, end]: Span, [first, last]: Span): boolean => start <= first && last <= end;
