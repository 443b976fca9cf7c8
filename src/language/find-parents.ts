import type { PieceRange } from "./cut-windows.ts";
import type { Statement } from "./find-statements.ts";
import { lengthOf } from "./to-rows.ts";

/**
 * For each statement the index of the one whose content it stands in, the narrowest if there are several; `null` for a
 * statement that stands in none. A parent's content is the longer one, so nobody is an ancestor of themselves; two that
 * each hold the other's cue are neighbours.
 */
export function findParents(statements: readonly Statement[]): readonly (number | null)[] {
  const holds = (one: Statement, other: Statement): boolean =>
    sizeOf(one) > sizeOf(other) &&
    one.content.some((range) => isIn(other.cue, range)) &&
    !other.content.some((range) => isIn(one.cue, range));
  return statements.map((statement) => {
    const around = statements.flatMap((other, index) => (holds(other, statement) ? [index] : []));
    return around.reduce<number | null>(
      (best, index) => (best === null || sizeOf(statements[index]!) < sizeOf(statements[best]!) ? index : best),
      null,
    );
  });
}

const isIn = ({ firstPiece, endPiece }: PieceRange, range: PieceRange): boolean =>
  range.firstPiece <= firstPiece && endPiece <= range.endPiece;

const sizeOf = ({ content }: Statement): number => content.reduce((sum, run) => sum + lengthOf(run), 0);
