import type { Link } from "../src/schema/link.ts";
import { pair } from "./pair-relations.ts";
import type { GoldAttribution, GoldLink, GoldReport } from "./read-gold.ts";
import { tokensOf } from "./score-attribution.ts";
import { addCounts, type Counts, noCounts } from "./table.ts";

/** Of one report what the reader gives for its links; with the gold attributions in it, only the linking is scored. */
export interface ReadLinks {
  readonly attributions: readonly Pick<GoldAttribution, "id" | "source" | "cue" | "content">[];
  readonly links: readonly Pick<Link, "kind" | "from" | "to">[];
}

export interface LinkScore {
  /** Denials and contradictions together: who holds what against whom. */
  readonly disputes: Counts;
  readonly denies: Counts;
  readonly contradicts: Counts;
  readonly repeats: Counts;
  readonly revises: Counts;
}

const kinds: Readonly<Record<keyof LinkScore, readonly Link["kind"][]>> = {
  disputes: ["denies", "contradicts"],
  denies: ["denies"],
  contradicts: ["contradicts"],
  repeats: ["repeats"],
  revises: ["revises"],
};

/** How well the links of the gold reports are read; `read` holds those of each report, in the order of the reports. */
export const scoreGoldLinks = (reports: readonly GoldReport[], read: readonly ReadLinks[]): LinkScore =>
  reports.map((report, at) => scoreReport(report, read[at]!)).reduce(add, none);

const toScore = (count: (of: keyof LinkScore) => Counts): LinkScore => ({
  disputes: count("disputes"),
  denies: count("denies"),
  contradicts: count("contradicts"),
  repeats: count("repeats"),
  revises: count("revises"),
});

const none: LinkScore = toScore(() => noCounts);

const add = (one: LinkScore, other: LinkScore): LinkScore => toScore((of) => addCounts(one[of], other[of]));

function scoreReport(report: GoldReport, { attributions, links }: ReadLinks): LinkScore {
  const mateOf = matesOf(report, attributions);
  return toScore((of) => {
    const gold = report.links.filter(({ kind }) => kinds[of].includes(kind));
    const found = links.filter(({ kind }) => kinds[of].includes(kind));
    const right = gold.filter((link) => found.some((one) => isSame(link, mateOf.get(one.from), mateOf.get(one.to))));
    return { gold: gold.length, found: found.length, right: right.length };
  });
}

/** Of each attribution that was read, by its id, the id of the gold one with which it is paired. */
function matesOf(report: GoldReport, read: ReadLinks["attributions"]): ReadonlyMap<string, string> {
  const mates = pair(
    report.attributions.map((one) => tokensOf(report.text, one)),
    read.map((one) => tokensOf(report.text, one)),
  );
  return new Map([...mates].map(([index, at]) => [read[at]!.id, report.attributions[index]!.id]));
}

/** Which way a contradiction is written does not matter. */
const isSame = ({ kind, from, to }: GoldLink, one: string | undefined, other: string | undefined): boolean =>
  (from === one && to === other) || (kind !== "denies" && kind !== "revises" && from === other && to === one);
