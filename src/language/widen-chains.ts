import type { PieceRange } from "./cut-windows.ts";
import type { Statement } from "./find-statements.ts";
import { lengthOf } from "./to-rows.ts";

/** Share of pieces from which two contents are the same words. */
const sameWords = 0.8;

/**
 * "Azerbaijan said that …, according to the presidency": both cues are found, and both get the words between them, because
 * the model never saw one statement in another. Where one cue stands before the words and the other after them, the later
 * one reports the whole of the earlier: its content begins with the earlier one's source.
 */
export function widenChains(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((outer, index) => {
    // Statements are in the order of their cues, so what a chain reports stands shortly before it.
    const inner = statements.slice(Math.max(0, index - 3), index).find((one) => isReportedBy(one, outer));
    return inner ? { ...outer, content: widen(outer.content, inner) } : outer;
  });
}

function isReportedBy(inner: Statement, outer: Statement): boolean {
  const [first] = inner.content;
  const last = outer.content.at(-1);
  if (!first || !last || !inner.source) return false;
  const isBefore = inner.source.endPiece <= inner.cue.firstPiece && inner.cue.endPiece <= first.firstPiece;
  return isBefore && last.endPiece <= outer.cue.firstPiece && overlapOf(inner.content, outer.content) >= sameWords;
}

function overlapOf(one: readonly PieceRange[], other: readonly PieceRange[]): number {
  const size = (ranges: readonly PieceRange[]): number => ranges.reduce((sum, range) => sum + lengthOf(range), 0);
  const shared = one.flatMap((a) =>
    other.map((b) => Math.min(a.endPiece, b.endPiece) - Math.max(a.firstPiece, b.firstPiece)),
  );
  const both = shared.reduce((sum, pieces) => sum + Math.max(0, pieces), 0);
  return both / (size(one) + size(other) - both);
}

/** The content with everything between the inner source and its first piece. */
function widen([first, ...rest]: Statement["content"], inner: Statement): Statement["content"] {
  const firstPiece = Math.min(inner.source!.firstPiece, first!.firstPiece);
  return [{ ...first!, firstPiece }, ...rest];
}
