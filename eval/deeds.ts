import type { Reader } from "../src/pipeline/open-reader.ts";
import type { Annotation } from "../src/schema/annotation.ts";
import { slice } from "../src/text/span.ts";
import { findBeside } from "./data-folder.ts";
import { areSame, isSameUndertaking, judgeUndertakings } from "./judge-deeds.ts";
import { type LinkScore, scoreGoldLinks } from "./links.ts";
import { pairEvents } from "./pair-events.ts";
import { type ReadEvent, readPlover, scorePlover } from "./plover.ts";
import { type GoldReport, readGold } from "./read-gold.ts";
import { type Counts, type Row, share, type Table } from "./table.ts";

/** A gold report and what the product read of it. */
interface ReadReport {
  readonly report: GoldReport;
  readonly found: Annotation;
}

/** Reads events, undertakings and links of the gold reports, and PLOVER's own examples. */
export async function measureDeeds(
  reader: Reader,
  { errors }: { readonly errors: boolean },
): Promise<readonly Table[]> {
  const [dev, test] = await readHalves(reader);
  return [toGoldTable(dev, test, errors ? dev.flatMap(printErrors) : []), ...(await measurePlover(reader))];
}

/** The gold alone. */
export async function measureDeedSlice(reader: Reader): Promise<readonly Table[]> {
  const [dev, test] = await readHalves(reader);
  return [toGoldTable(dev, test, [])];
}

async function readHalves(reader: Reader): Promise<readonly [dev: readonly ReadReport[], test: readonly ReadReport[]]> {
  const read: ReadReport[] = [];
  for (const report of readGold())
    read.push({ report, found: await reader.annotate({ id: report.id, text: report.text }) });
  const of = (half: GoldReport["half"]): readonly ReadReport[] => read.filter(({ report }) => report.half === half);
  return [of("dev"), of("test")];
}

/** What is judged in each report. */
const fields: Readonly<Record<string, (one: ReadReport) => Counts>> = {
  undertakings: ({ report, found }) => judgeUndertakings(report, found),
  "undertakings, kind and what": ({ report, found }) => judgeUndertakings(report, found, false),
  "disputes (denies, contradicts)": judgeLinks("disputes"),
  denies: judgeLinks("denies"),
  contradicts: judgeLinks("contradicts"),
  repeats: judgeLinks("repeats"),
  events: (one) => judgeEvents(one, () => true),
  "events with status": (one) => judgeEvents(one, ([gold, read]) => gold.status === read.status),
  "events with actors": (one) =>
    judgeEvents(one, ([gold, read]) => areSame(one.report, one.found, gold.actors, read.actors)),
  "events with recipients": (one) =>
    judgeEvents(one, ([gold, read]) => areSame(one.report, one.found, gold.recipients, read.recipients)),
};

function judgeLinks(kind: keyof LinkScore) {
  return ({ report, found: { attributions = [], links = [] } }: ReadReport): Counts =>
    scoreGoldLinks([report], [{ attributions, links }])[kind];
}

function judgeEvents(
  { report, found }: ReadReport,
  isRight: (pair: ReturnType<typeof pairEvents>[number]) => boolean,
): Counts {
  const events = found.events ?? [];
  return {
    gold: report.events.length,
    found: events.length,
    right: pairEvents(report, events).filter(isRight).length,
  };
}

function toGoldTable(dev: readonly ReadReport[], test: readonly ReadReport[], shown: readonly string[]): Table {
  return {
    title: "Gold reports, deeds",
    columns: ["dev", "test"].flatMap((half) => [
      { name: `${half} n`, digits: 0 },
      { name: `${half} P`, digits: 3 },
      { name: `${half} R`, digits: 3 },
      { name: `${half} F1`, digits: 3 },
    ]),
    rows: Object.entries(fields).map(
      ([name, judge]): Row => ({ name, cells: [...toCells(dev.map(judge)), ...toCells(test.map(judge))] }),
    ),
    notes: [
      `${dev.length} reports in dev, ${test.length} in test; n: marked; a dash: too few, under ${fewest} marked`,
      "undertakings: kind, by whom, and at least half the words of what; events: type, and words in common",
      ...shown,
    ],
  };
}

/** Below this many marked, a field is not reported. */
const fewest = 10;

function toCells(judged: readonly Counts[]): readonly (number | null)[] {
  const sum = (of: (one: Counts) => number): number => judged.reduce((all, one) => all + of(one), 0);
  const [marked, read, right] = [sum((one) => one.gold), sum((one) => one.found), sum((one) => one.right)];
  if (marked < fewest) return [marked, null, null, null];
  return [marked, share(right, read), share(right, marked), share(2 * right, marked + read)];
}

/** PLOVER's examples, each read alone; nothing where they are not beside the repository. */
async function measurePlover(reader: Reader): Promise<readonly Table[]> {
  const folder = findBeside("data");
  if (folder === null) return [];
  const records = readPlover(folder);
  const read: (readonly ReadEvent[])[] = [];
  for (const { id, text } of records) read.push(toReadEvents(await reader.annotate({ id, text })));
  const isOdd = (_: unknown, at: number): boolean => at % 2 === 1;
  const isEven = (_: unknown, at: number): boolean => at % 2 === 0;
  const rows = [
    { name: "even, errors looked at", keep: isEven },
    { name: "odd", keep: isOdd },
    { name: "all", keep: () => true },
  ].map(({ name, keep }): Row => {
    const score = scorePlover(records.filter(keep), read.filter(keep));
    const { amongThree, precision, recall, f1, actors, recipients } = score;
    return { name, cells: [score.records, amongThree, precision, recall, f1, actors, recipients] };
  });
  const names = ["among 3", "P", "R", "F1", "actors", "recipients"];
  return [
    {
      title: "PLOVER's examples",
      columns: [{ name: "n", digits: 0 }, ...names.map((name) => ({ name, digits: 3 }))],
      rows,
      notes: ["among 3: the coded type is among the first three types read of the sentence"],
    },
  ];
}

function toReadEvents({ entities = [], events = [] }: Annotation): readonly ReadEvent[] {
  const namesOf = (ids: readonly string[]): readonly string[] =>
    entities.filter(({ id }) => ids.includes(id)).flatMap(({ name, aliases }) => [name, ...aliases]);
  return events.map(({ type, actors, recipients }) => ({
    type,
    actors: namesOf(actors),
    recipients: namesOf(recipients),
  }));
}

/** What went wrong in a dev report, in words. */
function printErrors({ report, found }: ReadReport): readonly string[] {
  const nameIn = (entities: readonly { readonly id: string; readonly name: string }[] = [], ids: readonly string[]) =>
    ids.map((id) => entities.find((one) => one.id === id)?.name ?? id).join(", ");
  const words = (what: readonly (readonly [number, number])[]): string =>
    what
      .map((span) => slice(report.text, span))
      .join(" … ")
      .slice(0, 90);
  const { undertakings = [] } = found;
  const missed = report.undertakings.filter(
    (gold) => !undertakings.some((one) => isSameUndertaking(report, found, gold, one, true)),
  );
  const extra = undertakings.filter(
    (one) => !report.undertakings.some((gold) => isSameUndertaking(report, found, gold, one, true)),
  );
  const cueOf = (attributions: Annotation["attributions"] | GoldReport["attributions"], id: string): string => {
    const one = attributions?.find((other) => other.id === id);
    return one === undefined ? id : `${words(one.source)} / ${words(one.cue)} / ${words(one.content)}`;
  };
  return [
    "",
    report.id,
    ...missed.map(({ kind, by, what }) => `  missed ${kind} by ${nameIn(report.entities, by)}: ${words(what)}`),
    ...extra.map(({ kind, by, what }) => `  extra  ${kind} by ${nameIn(found.entities, by)}: ${words(what)}`),
    ...report.links.map(
      ({ kind, from, to }) =>
        `  gold ${kind} ${cueOf(report.attributions, from)}\n      → ${cueOf(report.attributions, to)}`,
    ),
    ...(found.links ?? []).map(
      ({ kind, from, to, reasons }) =>
        `  read ${kind} (${reasons.join("; ")}) ${cueOf(found.attributions, from)}\n      → ${cueOf(found.attributions, to)}`,
    ),
  ];
}
