export type Half = "fit" | "held-out";

/**
 * Deals documents into two halves: one to fit numbers on, one to try them on. By the order of their ids, alternately, so
 * that both have something of every outlet, and that it is the same everywhere.
 */
export const halfOf = (ids: readonly string[]): ReadonlyMap<string, Half> =>
  new Map([...ids].sort().map((id, index) => [id, index % 2 === 0 ? "fit" : "held-out"]));
