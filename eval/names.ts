import { createHash } from "node:crypto";
import { analyse } from "../src/language/analyse.ts";
import { ReaderModel } from "../src/language/reader-model.ts";
import { type FoundName, nameKinds } from "../src/schema/analysis.ts";
import { findBeside, pathBeside } from "./data-folder.ts";
import { type NamedDocument, readColumns, readRe3d } from "./read-names.ts";
import { addCounts, type Counts, noCounts, notMeasured, prf, type Row, type Table, toPrf } from "./table.ts";

interface Corpus {
  readonly name: string;
  readonly path: string;
  readonly read: (path: string) => readonly NamedDocument[];
  /** Whether a document is kept out of training. */
  readonly isHeldOut: (id: string) => boolean;
}

const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0]);
const hashOf = (id: string): number => Number.parseInt(createHash("md5").update(id).digest("hex").slice(0, 8), 16);

/** Of what is trained on, a tenth is held out. */
const corpora: readonly Corpus[] = [
  {
    name: "re3d, held-out tenth",
    path: "data/ner/re3d.jsonl",
    read: readRe3d,
    isHeldOut: (id) => hashOf(id) % 10 === 0,
  },
  {
    name: "wikigold, held-out tenth",
    path: "data/ner/wikigold.conll",
    read: (path) => readColumns(path, "wikigold"),
    isHeldOut: (id) => numberOf(id) % 10 === 9,
  },
  {
    name: "WNUT-17 dev",
    path: "data/ner/wnut17.dev.conll",
    read: (path) => readColumns(path, "wnut17.dev"),
    isHeldOut: () => true,
  },
];

interface Judged {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly FoundName[];
  readonly found: readonly FoundName[];
}

/** Names in running text, as the product finds them, against three corpora. */
export async function measureFoundNames(
  _: unknown,
  { errors, models }: { readonly errors: boolean; readonly models: string },
): Promise<readonly Table[]> {
  await using model = await ReaderModel.open(models);
  const tables: Table[] = [];
  for (const { name, path, read, isHeldOut } of corpora) {
    const file = findBeside(path);
    if (file === null) {
      tables.push(notMeasured(`Names, ${name}`, pathBeside(path)));
      continue;
    }
    const judged: Judged[] = [];
    for (const document of read(file).filter(({ id }) => isHeldOut(id))) judged.push(await judge(document, model));
    tables.push(toTable(`Names, ${name}`, judged, errors));
  }
  return tables;
}

async function judge({ id, text, sentences }: NamedDocument, model: ReaderModel): Promise<Judged> {
  const { names } = await analyse(text, [[[0, text.length]]], model);
  return { id, text, gold: sentences.flatMap((sentence) => sentence.names), found: names };
}

const place = ({ span }: FoundName): string => String(span);
const placeAndKind = ({ span, kind }: FoundName): string => `${span} ${kind}`;

function count({ gold, found }: Pick<Judged, "gold" | "found">, keyOf: (name: FoundName) => string): Counts {
  const keys = new Set(gold.map(keyOf));
  return { gold: gold.length, found: found.length, right: found.filter((name) => keys.has(keyOf(name))).length };
}

function toTable(title: string, judged: readonly Judged[], errors: boolean): Table {
  const row = (name: string, keep: (name: FoundName) => boolean, keyOf = placeAndKind): Row => {
    const counts = judged
      .map(({ gold, found }) => count({ gold: gold.filter(keep), found: found.filter(keep) }, keyOf))
      .reduce(addCounts, noCounts);
    return { name, cells: [counts.gold, ...toPrf(counts)] };
  };
  const all = () => true;
  return {
    title,
    columns: [{ name: "names", digits: 0 }, ...prf],
    rows: [
      row("all", all),
      row("without kinds", all, place),
      ...nameKinds.map((kind) => row(`  ${kind}`, (name) => name.kind === kind)),
    ],
    notes: [`${judged.length} documents; same span, same kind`, ...(errors ? judged.flatMap(printFaults) : [])],
  };
}

function printFaults({ id, text, gold, found }: Judged): readonly string[] {
  const [marked, read] = [new Set(gold.map(placeAndKind)), new Set(found.map(placeAndKind))];
  const print = (sign: string) => (name: FoundName) =>
    `  ${id} ${sign} ${text.slice(...name.span).replace(/\s+/g, " ")} (${name.kind})`;
  return [
    ...gold.filter((name) => !read.has(placeAndKind(name))).map(print("missed")),
    ...found.filter((name) => !marked.has(placeAndKind(name))).map(print("wrong ")),
  ];
}
