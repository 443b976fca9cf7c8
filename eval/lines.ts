import type { Reader } from "../src/pipeline/open-reader.ts";
import type { Annotation } from "../src/schema/annotation.ts";
import type { Figure } from "../src/schema/figure.ts";
import type { Time } from "../src/schema/time.ts";
import { hasSameBounds, hasSameSpeaker, hasSameValue, type Judged, type Mates, mate } from "./judge-lines.ts";
import { type GoldPlace, type GoldReport, readGold } from "./read-gold.ts";
import { addCounts, type Column, type Counts, noCounts, type Row, share, type Table, toPrf } from "./table.ts";

/** A gold report and what the product made of it. */
interface Reading {
  readonly gold: GoldReport;
  readonly read: Annotation;
  readonly figures: Judged<Figure>;
  readonly times: Judged<Time>;
  readonly places: Judged<GoldPlace>;
}

/** Figures, times and places of the gold reports; with `errors`, shows what went wrong in the dev half. */
export async function measureLines(
  reader: Reader,
  { errors }: { readonly errors: boolean },
): Promise<readonly Table[]> {
  const readings: Reading[] = [];
  for (const gold of readGold())
    readings.push(judge(gold, await reader.annotate({ id: gold.id, text: gold.text, published: gold.published })));
  const dev = readings.filter(({ gold }) => gold.half === "dev");
  const test = readings.filter(({ gold }) => gold.half === "test");
  const shown = errors ? dev.flatMap(printErrors) : [];
  return [toTable(dev, test), { ...toFieldTable(dev, test), notes: shown }];
}

export const measureLineSlice = (reader: Reader): Promise<readonly Table[]> => measureLines(reader, { errors: false });

const judge = (gold: GoldReport, read: Annotation): Reading => ({
  gold,
  read,
  figures: mate(gold.figures, read.figures ?? []),
  times: mate(gold.times, read.times ?? []),
  places: mate<GoldPlace>(gold.places, read.places ?? []),
});

/** What must agree for a line to be right. */
type Rule = (reading: Reading) => Counts;

const toCounts = <Line>({ marked, found, mates }: Judged<Line>, isRight: (pair: Mates<Line>) => boolean): Counts => ({
  gold: marked.length,
  found: found.length,
  right: mates.filter(isRight).length,
});

const speaks = (reading: Reading) => (pair: Mates<Figure>) =>
  hasSameBounds(pair) && hasSameSpeaker(pair, reading.gold, reading.read);

/** Where it is, to the half degree that maps of regions differ by; `null` for what no map has. Of a country, which it is. */
const isSamePlace = ({ marked, found }: Mates<GoldPlace>): boolean =>
  marked.precision === "country" && found.precision === "country"
    ? marked.country === found.country
    : isNear(marked.lat, found.lat) && isNear(marked.lon, found.lon);

const isNear = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) <= 0.5;

const rules: Readonly<Record<string, Rule>> = {
  "figures, words": ({ figures }) => toCounts(figures, () => true),
  "and bounds": ({ figures }) => toCounts(figures, hasSameBounds),
  "and speaker": (reading) => toCounts(reading.figures, speaks(reading)),
  "times, words": ({ times }) => toCounts(times, () => true),
  "and value": ({ times }) => toCounts(times, hasSameValue),
  "places, words": ({ places }) => toCounts(places, () => true),
  "and where": ({ places }) => toCounts(places, isSamePlace),
};

const columns: readonly Column[] = ["dev", "test"].flatMap((half) => [
  { name: `${half} n`, digits: 0 },
  ...["P", "R", "F1"].map((name) => ({ name: `${half} ${name}`, digits: 3 })),
]);

function toTable(dev: readonly Reading[], test: readonly Reading[]): Table {
  const cells = (readings: readonly Reading[], rule: Rule): readonly number[] => {
    const counts = readings.map(rule).reduce(addCounts, noCounts);
    return [counts.gold, ...toPrf(counts)];
  };
  return {
    title: "Gold reports, figures, times and places",
    columns,
    rows: Object.entries(rules).map(
      ([name, rule]): Row => ({ name, cells: [...cells(dev, rule), ...cells(test, rule)] }),
    ),
    notes: [
      "right: the words overlap; bounds: low, high and exclusive are the same; speaker: and",
      "it is in the same account; value: the same date; where: within half a degree, or nowhere",
    ],
  };
}

const fields = ["measure", "unit", "approximate", "basis", "asOf"] as const;

/** How often each further field is as marked, of the figures found with their bounds, and the basis of times found. */
function toFieldTable(dev: readonly Reading[], test: readonly Reading[]): Table {
  const rows = fields.map((field): Row => {
    const cells = [dev, test].flatMap((readings) => {
      const mates = readings.flatMap(({ figures }) => figures.mates).filter(hasSameBounds);
      return [
        mates.length,
        share(mates.filter((pair) => pair.marked[field] === pair.found[field]).length, mates.length),
      ];
    });
    return { name: field, cells };
  });
  const timeCells = [dev, test].flatMap((readings) => {
    const mates = readings.flatMap(({ times }) => times.mates);
    return [
      mates.length,
      share(mates.filter(({ marked, found }) => marked.basis === found.basis).length, mates.length),
    ];
  });
  return {
    title: "Gold reports, fields of figures and times",
    columns: ["dev", "test"].flatMap((half) => [
      { name: `${half} n`, digits: 0 },
      { name: half, digits: 3 },
    ]),
    rows: [...rows, { name: "basis of times", cells: timeCells }],
    notes: [],
  };
}

/** What went wrong in a dev report, in words. */
function printErrors(reading: Reading): readonly string[] {
  const { gold, read, figures, times, places } = reading;
  const words = ({ span }: { readonly span: Figure["span"] }): string => JSON.stringify(gold.text.slice(...span));
  const bounds = ({ low, high, exclusive }: Figure): string => `${low}..${high}${exclusive ? " exclusive" : ""}`;
  const wrongFigures = figures.mates.flatMap((pair) => {
    const { marked, found } = pair;
    const faults = [
      ...(hasSameBounds(pair) ? [] : [`bounds ${bounds(found)} for ${bounds(marked)}`]),
      ...(hasSameSpeaker(pair, gold, read) ? [] : [`account ${found.attribution} for ${marked.attribution}`]),
      ...fields
        .filter((field) => marked[field] !== found[field])
        .map((field) => `${field} ${found[field]} for ${marked[field]}`),
    ];
    return faults.length === 0 ? [] : [`  ${words(marked)} as ${words(found)}: ${faults.join(", ")}`];
  });
  const wrongTimes = times.mates
    .filter((pair) => !hasSameValue(pair) || pair.marked.basis !== pair.found.basis)
    .map(
      ({ marked, found }) => `  ${words(marked)}: ${found.value} ${found.basis} for ${marked.value} ${marked.basis}`,
    );
  const wrongPlaces = places.mates
    .filter((pair) => !isSamePlace(pair))
    .map(({ marked, found }) => `  ${words(marked)}: ${found.lat}, ${found.lon} for ${marked.lat}, ${marked.lon}`);
  return [
    "",
    gold.id,
    ...wrongFigures,
    ...unmatched("figure", figures).map((line) => `  ${line.what} ${words(line)}`),
    ...wrongTimes,
    ...unmatched("time", times).map((line) => `  ${line.what} ${words(line)}`),
    ...wrongPlaces,
    ...unmatched("place", places).map((line) => `  ${line.what} ${words(line)}`),
  ];
}

const unmatched = <Line extends { readonly span: Figure["span"] }>(
  kind: string,
  { marked, found, mates }: Judged<Line>,
): readonly { readonly what: string; readonly span: Figure["span"] }[] => [
  ...marked
    .filter((one) => !mates.some((pair) => pair.marked === one))
    .map(({ span }) => ({ what: `missed ${kind}`, span })),
  ...found
    .filter((one) => !mates.some((pair) => pair.found === one))
    .map(({ span }) => ({ what: `unasked ${kind}`, span })),
];
