import { bestAssignment } from "./best-assignment.ts";
import { share } from "./table.ts";

/** What is said to be one and the same: the keys of its mentions. A mention is in one of them. */
export type Cluster = readonly string[];

/** Sums of which recall and precision are the shares; those of several texts are added. */
export interface Sums {
  readonly recall: number;
  readonly gold: number;
  readonly precision: number;
  readonly found: number;
}

export const corefMetrics = ["MUC", "B3", "CEAFe"] as const;
export type CorefMetric = (typeof corefMetrics)[number];
export type CorefSums = Readonly<Record<CorefMetric, Sums>>;

/** The three measures whose mean F1 is the score of CoNLL-2012, as its reference scorer has them since version 8. */
export const scoreCoreference = (gold: readonly Cluster[], found: readonly Cluster[]): CorefSums => ({
  MUC: both(gold, found, countLinks),
  B3: both(gold, found, countMentions),
  CEAFe: scoreEntities(gold, found),
});

export const noSums: Sums = { recall: 0, gold: 0, precision: 0, found: 0 };

export const addSums = (one: Sums, other: Sums): Sums => ({
  recall: one.recall + other.recall,
  gold: one.gold + other.gold,
  precision: one.precision + other.precision,
  found: one.found + other.found,
});

/** Harmonic mean of precision and recall: 0 where nothing is right, `null` where there is nothing to score. */
export function toF1({ recall, gold, precision, found }: Sums): number | null {
  const [r, p] = [share(recall, gold), share(precision, found)];
  if (r === null && p === null) return null;
  return r && p ? (2 * r * p) / (r + p) : 0;
}

type Share = readonly [right: number, all: number];

/** A measure that is recall on one side and, with the sides changed, precision. */
function both(
  gold: readonly Cluster[],
  found: readonly Cluster[],
  count: (side: readonly Cluster[], other: ReadonlyMap<string, number>) => Share,
): Sums {
  const [recall, all] = count(gold, toNumbers(found));
  const [precision, given] = count(found, toNumbers(gold));
  return { recall, gold: all, precision, found: given };
}

const toNumbers = (clusters: readonly Cluster[]): ReadonlyMap<string, number> =>
  new Map(clusters.flatMap((cluster, number) => cluster.map((mention) => [mention, number] as const)));

/** How many mentions of a cluster are in each cluster of the other side; those in none are counted as `alone`. */
function spread(
  cluster: Cluster,
  other: ReadonlyMap<string, number>,
): { readonly sizes: readonly number[]; readonly alone: number } {
  const sizes = new Map<number, number>();
  let alone = 0;
  for (const mention of cluster) {
    const number = other.get(mention);
    if (number === undefined) alone += 1;
    else sizes.set(number, (sizes.get(number) ?? 0) + 1);
  }
  return { sizes: [...sizes.values()], alone };
}

/** MUC (Vilain and others 1995): links that hold a cluster together, and are there on the other side. */
const countLinks = (side: readonly Cluster[], other: ReadonlyMap<string, number>): Share =>
  addShares(
    side.map((cluster): Share => {
      const { sizes, alone } = spread(cluster, other);
      return [cluster.length - sizes.length - alone, cluster.length - 1];
    }),
  );

/** B³ (Bagga and Baldwin 1998): of each mention, the share of its cluster that is with it on the other side. */
const countMentions = (side: readonly Cluster[], other: ReadonlyMap<string, number>): Share =>
  addShares(
    side.map((cluster): Share => {
      const { sizes } = spread(cluster, other);
      return [sizes.reduce((sum, size) => sum + (size * size) / cluster.length, 0), cluster.length];
    }),
  );

const addShares = (shares: readonly Share[]): Share =>
  shares.reduce(([right, all], one) => [right + one[0], all + one[1]], [0, 0]);

/** CEAF-e (Luo 2005): clusters paired one to one, each pair worth its likeness. */
function scoreEntities(gold: readonly Cluster[], found: readonly Cluster[]): Sums {
  const numbers = toNumbers(found);
  const likeness = gold.map((cluster) => {
    const shared = new Array<number>(found.length).fill(0);
    for (const mention of cluster) {
      const number = numbers.get(mention);
      if (number !== undefined) shared[number]! += 1;
    }
    return shared.map((size, number) => (2 * size) / (cluster.length + found[number]!.length));
  });
  const pairs = bestAssignment(likeness, found.length);
  const right = pairs.reduce<number>((sum, number, at) => sum + (number === null ? 0 : likeness[at]![number]!), 0);
  return { recall: right, gold: gold.length, precision: right, found: found.length };
}
