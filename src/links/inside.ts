import type { Account, Scene, Statement } from "./statement.ts";

/** Leaves out those in whose content a denial, or another of them, stands: what counts is the innermost. */
export function dropAround(statements: readonly Statement[], denial: Statement): readonly Statement[] {
  const parents = new Set([denial, ...statements].map(({ account }) => account.parent));
  return statements.filter(({ account }) => !parents.has(account.id));
}

/** Whether one of two statements stands inside the other, at whatever depth. */
export const isInside = (scene: Scene, one: Account, other: Account): boolean =>
  chainOf(scene, one).includes(other.id) || chainOf(scene, other).includes(one.id);

/** The ids of those around a statement. */
function chainOf({ attributions }: Scene, account: Account): readonly string[] {
  const chain: string[] = [];
  for (let at = account.parent; at !== null && !chain.includes(at); )
    [chain[chain.length], at] = [at, attributions.find(({ id }) => id === at)?.parent ?? null];
  return chain;
}
