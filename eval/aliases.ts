import type { Reader } from "../src/pipeline/open-reader.ts";
import type { Entity } from "../src/schema/entity.ts";
import { findBeside, pathBeside } from "./data-folder.ts";
import { type NamePairs, type Names, pairNames, toNames } from "./name-pairs.ts";
import { type CorefDocument, readCoreference } from "./read-coreference.ts";
import { type GoldReport, readGold, readGoldOrigins } from "./read-gold.ts";
import { type Column, notMeasured, type Row, share, type Table } from "./table.ts";

const gumTitle = "Names joined, GUM by its coreference";
const gumPaths = ["data/gum/train.conllu.gz", "data/gum/dev.conllu.gz"];
const genres = /^GUM_(news|bio)_/;

/** Whether the names of one person, body or place are found to be one's, and those of two are not. */
export async function measureAliases(
  reader: Reader,
  { errors }: { readonly errors: boolean },
): Promise<readonly Table[]> {
  return [await measureGoldNames(reader, errors), await measureGumNames(reader, errors)];
}

/** The gold reports alone. */
export const measureAliasSlice = async (reader: Reader): Promise<readonly Table[]> => [
  await measureGoldNames(reader, false),
];

/** The pairs of one document, and its id. */
interface Read extends NamePairs {
  readonly id: string;
}

async function read(
  reader: Reader,
  { id, text }: { readonly id: string; readonly text: string },
  marked: readonly Names[],
): Promise<Read> {
  const { entities = [] } = await reader.annotate({ id, text });
  return { id, ...pairNames(marked, entities.map(namesOf)) };
}

const namesOf = ({ name, aliases }: Pick<Entity, "name" | "aliases">): Names => toNames([name, ...aliases]);

async function measureGoldNames(reader: Reader, errors: boolean): Promise<Table> {
  const halves: Record<GoldReport["half"], Read[]> = { dev: [], test: [] };
  for (const report of readGold()) halves[report.half].push(await read(reader, report, report.entities.map(namesOf)));
  const { dev, test } = halves;
  return {
    title: "Names joined, gold reports",
    columns: [
      { name: "dev n", digits: 0 },
      { name: "dev", digits: 3 },
      { name: "test n", digits: 0 },
      { name: "test", digits: 3 },
    ],
    rows: [toRow("joined", isJoined, [dev, test]), toRow("wrongly joined", isWrong, [dev, test])],
    notes: [...notes, ...(errors ? dev.flatMap(printFaults) : [])],
  };
}

async function measureGumNames(reader: Reader, errors: boolean): Promise<Table> {
  const files = gumPaths.map(findBeside);
  if (files.some((file) => file === null)) return notMeasured(gumTitle, pathBeside(gumPaths[0]!));
  const held = readGoldOrigins();
  const documents = files
    .flatMap((file) => readCoreference(file!))
    .filter(({ id }) => genres.test(id) && !held.has(id));
  const judged: Read[] = [];
  for (const document of documents) judged.push(await read(reader, document, toBearers(document)));
  const of = (genre: string): readonly Read[] => judged.filter(({ id }) => genres.exec(id)![1] === genre);
  return {
    title: gumTitle,
    columns: ["news", "bio"].flatMap((name): readonly Column[] => [
      { name: `${name} n`, digits: 0 },
      { name, digits: 3 },
    ]),
    rows: [
      toRow("joined", isJoined, [of("news"), of("bio")]),
      toRow("wrongly joined", isWrong, [of("news"), of("bio")]),
    ],
    notes: [...notes, ...(errors ? judged.flatMap(printFaults) : [])],
  };
}

const notes = [
  "joined: pairs of names of one bearer that are in one entity, of those marked",
  "wrongly joined: pairs of names of two that are in one entity, of those found",
];

/** People, bodies and places; what else GUM marks bears no names that reports join. */
const named: ReadonlySet<string> = new Set(["person", "organization", "place"]);

/** The names of each that GUM's annotators mark as one. */
function toBearers({ text, mentions }: CorefDocument): readonly Names[] {
  const written = new Map<string, string[]>();
  for (const { entity, kind, span, endsInName } of mentions)
    if (named.has(kind) && endsInName) written.set(entity, [...(written.get(entity) ?? []), text.slice(...span)]);
  return [...written.values()].map((words) => toNames(words.filter(isNameAlone)));
}

/** Whether nothing is told beside the name: "Ostrem, the minister" is more than one. */
const isNameAlone = (words: string): boolean => !/[,;:()"“”\n]|\s(?:who|which|that|and|in|at|from|to)\s/u.test(words);

type Count = (pairs: NamePairs) => readonly [part: number, whole: number];
const isJoined: Count = ({ joined, marked }) => [joined, marked];
const isWrong: Count = ({ wrong, found }) => [wrong, found];

/** How many there are, and which share of them, in each of some lists of documents. */
function toRow(name: string, count: Count, lists: readonly (readonly NamePairs[])[]): Row {
  const cells = lists.flatMap((pairs) => {
    const sum = (at: 0 | 1): number => pairs.reduce((total, one) => total + count(one)[at], 0);
    return [sum(1), share(sum(0), sum(1))];
  });
  return { name, cells };
}

const printFaults = ({ id, faults }: Read): readonly string[] =>
  faults.length === 0 ? [] : ["", id, ...faults.map((fault) => `  ${fault}`)];
