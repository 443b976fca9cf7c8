import type { Reader } from "../src/pipeline/open-reader.ts";
import { type JudgedPair, type JudgedReport, judgeGold } from "./judge-gold.ts";
import { showRelation } from "./pair-relations.ts";
import { type GoldReport, readGold } from "./read-gold.ts";
import { type Column, type Row, share, type Table } from "./table.ts";

/** Below this many marked, a field is not reported. */
const fewest = 20;

/** Reads the gold reports with the product; with `errors`, shows what went wrong in the dev half. */
export async function measureGold(reader: Reader, { errors }: { readonly errors: boolean }): Promise<readonly Table[]> {
  const { dev, test } = await judgeHalves(reader);
  const shown = errors ? dev.flatMap(printErrors) : [];
  return [toFieldTable(dev, test, shown), toMissTable(dev, test), toActTable(dev, test)];
}

/** The fields alone: the gold is small enough to be read whole in a test. */
export async function measureGoldSlice(reader: Reader): Promise<readonly Table[]> {
  const { dev, test } = await judgeHalves(reader);
  return [toFieldTable(dev, test, [])];
}

async function judgeHalves(reader: Reader): Promise<Readonly<Record<GoldReport["half"], readonly JudgedReport[]>>> {
  const judged: JudgedReport[] = [];
  for (const report of readGold())
    judged.push(judgeGold(report, await reader.annotate({ id: report.id, text: report.text })));
  const of = (half: GoldReport["half"]): readonly JudgedReport[] => judged.filter(({ report }) => report.half === half);
  return { dev: of("dev"), test: of("test") };
}

const columns: readonly Column[] = [
  { name: "dev n", digits: 0 },
  { name: "dev", digits: 3 },
  { name: "test n", digits: 0 },
  { name: "test", digits: 3 },
];

/** A field and, in some judged reports, how many there are of it and how many of these are right. */
interface Field {
  readonly name: string;
  readonly count: Count;
}

/** How many are right, of how many, and how many are marked where that is another number. */
type Count = (judged: readonly JudgedReport[]) => readonly [right: number, all: number, marked?: number];

const ofPairs =
  (isRight: (pair: JudgedPair) => boolean, isMarked: (pair: JudgedPair) => boolean = () => true) =>
  (judged: readonly JudgedReport[]): readonly [number, number] => {
    const marked = pairsOf(judged).filter(isMarked);
    return [marked.filter(isRight).length, marked.length];
  };

const pairsOf = (judged: readonly JudgedReport[]): readonly JudgedPair[] => judged.flatMap(({ pairs }) => pairs);
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

const fields: readonly Field[] = [
  {
    name: "found",
    count: (judged) => [pairsOf(judged).length, sum(judged.map(({ report }) => report.attributions.length))],
  },
  {
    name: "found P",
    count: (judged) => [pairsOf(judged).length, sum(judged.map(({ found }) => found.attributions?.length ?? 0))],
  },
  { name: "speaker", count: ofPairs(({ speaker }) => speaker === "right") },
  { name: "act", count: ofPairs(({ gold, found }) => gold.act === found.act) },
  { name: "stance", count: ofPairs(({ gold, found }) => gold.stance === found.stance) },
  { name: "polarity", count: ofPairs(({ gold, found }) => gold.polarity === found.polarity) },
  { name: "certainty", count: ofPairs(({ gold, found }) => gold.certainty === found.certainty) },
  { name: "quote type", count: ofPairs(({ gold, found }) => gold.quoteType === found.quoteType) },
  { name: "anonymous", count: ofPairs(({ gold, found }) => gold.anonymous === found.anonymous) },
  { name: "parent", count: ofPairs(({ isParentRight }) => isParentRight) },
  {
    name: "channel P",
    count: (judged) => [
      sum(pairsOf(judged).map(({ channelsRight }) => channelsRight)),
      sum(pairsOf(judged).map(({ found }) => found.through.length)),
      sum(pairsOf(judged).map(({ gold }) => gold.through.length)),
    ],
  },
  {
    name: "channel R",
    count: (judged) => [
      sum(pairsOf(judged).map(({ channelsRight }) => channelsRight)),
      sum(pairsOf(judged).map(({ gold }) => gold.through.length)),
    ],
  },
];

const misses: readonly Field[] = [
  { name: "wrong", count: ofPairs(({ speaker }) => speaker === "wrong") },
  { name: "unresolved", count: ofPairs(({ speaker }) => speaker === "unresolved") },
];

/** Speakers that are not right: led back to somebody else, which is worse, or to nobody. */
const toMissTable = (dev: readonly JudgedReport[], test: readonly JudgedReport[]): Table => ({
  title: "Gold reports, speakers not right",
  columns,
  rows: misses.map(({ name, count }) => ({ name, cells: [...toCells(count(dev)), ...toCells(count(test))] })),
  notes: ["unresolved: led back to nobody, or left under its own words; wrong: to somebody else"],
});

function toFieldTable(dev: readonly JudgedReport[], test: readonly JudgedReport[], shown: readonly string[]): Table {
  return {
    title: "Gold reports",
    columns,
    rows: fields.map(({ name, count }) => ({ name, cells: [...toCells(count(dev)), ...toCells(count(test))] })),
    notes: [
      `${dev.length} reports in dev, ${test.length} in test; a dash: too few, under ${fewest} marked`,
      "found: of all marked; found P: of all found; the other fields: of those found, channel P of those given",
      ...shown,
    ],
  };
}

const toCells = ([right, all, marked = all]: ReturnType<Count>): readonly (number | null)[] => [
  all,
  marked < fewest ? null : share(right, all),
];

/** How often each act was read as marked. */
function toActTable(dev: readonly JudgedReport[], test: readonly JudgedReport[]): Table {
  const acts = [
    ...new Set([...dev, ...test].flatMap(({ report }) => report.attributions.map(({ act }) => act))),
  ].sort();
  const rows = acts.map((act): Row => {
    const count = ofPairs(
      ({ gold, found }) => gold.act === found.act,
      ({ gold }) => gold.act === act,
    );
    return { name: act, cells: [...toCells(count(dev)), ...toCells(count(test))] };
  });
  return { title: "Gold reports, by act", columns, rows, notes: ["of those marked so and found"] };
}

/** What went wrong in a dev report, in words. */
function printErrors({ report, found, pairs }: JudgedReport): readonly string[] {
  const nameIn = (
    entities: readonly { readonly id: string; readonly name: string }[] = [],
    id: string | null,
  ): string => entities.find((entity) => entity.id === id)?.name ?? "(nobody)";
  const wrong = pairs.flatMap(({ gold, found: read, speaker, channelsRight, isParentRight }) => {
    const faults = [
      ...(speaker === "right"
        ? []
        : [`speaker ${speaker}: ${nameIn(found.entities, read.speaker)} for ${nameIn(report.entities, gold.speaker)}`]),
      ...(["act", "stance", "polarity", "certainty", "quoteType", "anonymous"] as const)
        .filter((field) => gold[field] !== read[field])
        .map((field) => `${field}: ${read[field]} for ${gold[field]}`),
      ...(channelsRight === gold.through.length && channelsRight === read.through.length
        ? []
        : [
            `channels: ${read.through.map(({ name }) => name).join(", ") || "none"} for ${gold.through.map(({ name }) => name).join(", ") || "none"}`,
          ]),
      ...(isParentRight ? [] : ["parent"]),
    ];
    return faults.length === 0
      ? []
      : [`  ${showRelation(report.text, gold)}`, ...faults.map((fault) => `      ${fault}`)];
  });
  const missed = report.attributions
    .filter((one) => !pairs.some(({ gold }) => gold === one))
    .map((one) => `  missed  ${showRelation(report.text, one)}`);
  return ["", report.id, ...wrong, ...missed];
}
