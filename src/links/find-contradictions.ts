import type { Link } from "../schema/link.ts";
import { isSameSide } from "./camps.ts";
import { findFigureConflict } from "./find-figure-conflict.ts";
import { findFrameConflict } from "./find-frame-conflict.ts";
import { findOpposite } from "./find-opposite.ts";
import { isInside } from "./inside.ts";
import type { Scene, Statement } from "./statement.ts";

/** Says in words why two statements exclude each other; `null` where it sees nothing that does. */
export type Conflict = (scene: Scene, later: Statement, earlier: Statement) => string | null;

const conflicts: readonly (readonly [find: Conflict, score: number])[] = [
  [findFigureConflict, 0.8],
  [findFrameConflict, 0.8],
  [findOpposite, 0.7],
];

/** Links statements of different sides that cannot both be so, each to the nearest before it of one side. */
export function findContradictions(scene: Scene): readonly Link[] {
  const told = scene.statements.filter(({ account }) => account.stance === "affirms");
  return told.flatMap((later, at) => {
    const earlier = told
      .slice(0, at)
      .filter(({ account }) => !isSameSide(scene, account, later.account) && !isInside(scene, account, later.account));
    return earlier.flatMap((other) => {
      const found = conflicts.flatMap(([find, score]) => {
        const reason = find(scene, later, other);
        return reason === null ? [] : [{ reason, score }];
      });
      return found.length === 0 ? [] : [toLink(later, other, found)];
    });
  });
}

const toLink = (
  { account: { id: from } }: Statement,
  { account: { id: to } }: Statement,
  found: readonly { readonly reason: string; readonly score: number }[],
): Link => ({
  kind: "contradicts",
  from,
  to,
  reasons: found.map(({ reason }) => reason),
  score: Math.max(...found.map(({ score }) => score)),
});
