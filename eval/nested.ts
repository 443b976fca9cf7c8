import { readFileSync } from "node:fs";
import type { Reader } from "../src/pipeline/open-reader.ts";
import { findAttributions } from "./attributions.ts";
import { pair, showRelation } from "./pair-relations.ts";
import { type Relation, sharesWord, sourceAgrees, type Tokens, tokensOf } from "./score-attribution.ts";
import { type Column, share, type Table } from "./table.ts";

const path = "eval/nested/sentences.jsonl";
const title = "Statements inside statements";

interface Statement extends Relation {
  readonly id: string;
  readonly parent: string | null;
}

export interface NestedText {
  readonly id: string;
  readonly half: "dev" | "test";
  readonly text: string;
  readonly attributions: readonly Statement[];
}

/** A statement with the words of its roles, and the number of the one it stands in. */
interface Numbered {
  readonly tokens: Tokens;
  readonly parent: number | null;
}

/** How far one marked statement was read; what was not found has neither source nor parent right. */
interface Reading {
  readonly isInner: boolean;
  /** The number of the one found. */
  readonly found: number | null;
  readonly source: boolean;
  readonly parent: boolean;
}

interface NestedResult {
  readonly text: NestedText;
  readonly found: readonly Statement[];
  /** One for each statement marked. */
  readonly readings: readonly Reading[];
}

/** Reads the nested set with the product; with `errors`, shows what went wrong in its dev half. */
export async function measureNested(
  reader: Reader,
  { errors }: { readonly errors: boolean },
): Promise<readonly Table[]> {
  const results = await readNested(reader);
  const table = toNestedTable(results);
  return [errors ? { ...table, notes: [...table.notes, ...printNestedErrors(results)] } : table];
}

/** The texts of the nested set, with what is marked in them. */
export const readNestedTexts = (): readonly NestedText[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as NestedText);

/** Reads every text of the nested set with the product. */
async function readNested(reader: Reader): Promise<readonly NestedResult[]> {
  const results: NestedResult[] = [];
  for (const text of readNestedTexts()) {
    results.push(judgeNested(text, (await findAttributions({ id: text.id, text: text.text }, reader)) ?? []));
  }
  return results;
}

/** Holds what was found in a text against what is marked in it. */
export function judgeNested(text: NestedText, found: readonly Statement[]): NestedResult {
  const [marked, read] = [number(text.text, text.attributions), number(text.text, found)];
  const pairs = pair(
    marked.map(({ tokens }) => tokens),
    read.map(({ tokens }) => tokens),
  );
  const readings = marked.map((one, index): Reading => {
    const at = pairs.get(index) ?? null;
    const other = at === null ? null : read[at]!;
    return {
      isInner: one.parent !== null,
      found: at,
      source: other !== null && sourceAgrees(one.tokens.source, other.tokens.source),
      parent: other !== null && hasSameParent(one, other, { marked, read }),
    };
  });
  return { text, found, readings };
}

const number = (text: string, statements: readonly Statement[]): readonly Numbered[] =>
  statements.map((statement) => {
    const parent = statements.findIndex(({ id }) => id === statement.parent);
    return { tokens: tokensOf(text, statement), parent: parent < 0 ? null : parent };
  });

interface Sides {
  readonly marked: readonly Numbered[];
  readonly read: readonly Numbered[];
}

function hasSameParent(one: Numbered, other: Numbered, { marked, read }: Sides): boolean {
  if (one.parent === null || other.parent === null) return one.parent === other.parent;
  return sharesWord(marked[one.parent]!.tokens.cue, read[other.parent]!.tokens.cue);
}

const columns: readonly Column[] = [
  { name: "marked", digits: 0 },
  ...["R", "source", "parent", "all R"].map((name) => ({ name, digits: 3 })),
  { name: "found", digits: 0 },
  { name: "P", digits: 3 },
];

/** The figures of both halves. */
export function toNestedTable(results: readonly NestedResult[]): Table {
  const rows = (["dev", "test"] as const).flatMap((half) => {
    const some = results.filter(({ text }) => text.half === half);
    return [
      { name: `${half}, outer`, cells: toCells(some, false) },
      { name: `${half}, inner`, cells: toCells(some, true) },
    ];
  });
  return {
    title,
    columns,
    rows,
    notes: [
      "R: the cue shares a word and the content overlaps by 0.3; P: so, of those",
      "found on this level; source, parent: right, of those matched; all: all three",
    ],
  };
}

function toCells(results: readonly NestedResult[], isInner: boolean): readonly (number | null)[] {
  const marked = results.flatMap(({ readings }) => readings).filter((reading) => reading.isInner === isInner);
  const matched = marked.filter(({ found }) => found !== null);
  const found = results.flatMap(toFound).filter((one) => one.isInner === isInner);
  const count = (keep: (reading: Reading) => boolean): number => matched.filter(keep).length;
  return [
    marked.length,
    share(matched.length, marked.length),
    share(
      count(({ source }) => source),
      matched.length,
    ),
    share(
      count(({ parent }) => parent),
      matched.length,
    ),
    share(
      count(({ source, parent }) => source && parent),
      marked.length,
    ),
    found.length,
    share(found.filter(({ isMatched }) => isMatched).length, found.length),
  ];
}

interface Found {
  readonly isInner: boolean;
  readonly isMatched: boolean;
}

const toFound = ({ found, readings }: NestedResult): readonly Found[] =>
  found.map(({ parent }, index) => ({
    isInner: parent !== null,
    isMatched: readings.some((reading) => reading.found === index),
  }));

/** What went wrong in the dev half, in words. The test half is for figures only: it must not be learnt from. */
export const printNestedErrors = (results: readonly NestedResult[]): readonly string[] =>
  results.filter(({ text }) => text.half === "dev").flatMap(printErrors);

function printErrors(result: NestedResult): readonly string[] {
  const { text, found, readings } = result;
  const show = (relation: Relation): string => showRelation(text.text, relation);
  const wrong = readings.flatMap((reading, index) => {
    const marked = text.attributions[index]!;
    if (reading.found === null) return [`  missed  ${show(marked)}`];
    const faults = [...(reading.source ? [] : ["source"]), ...(reading.parent ? [] : ["parent"])];
    return faults.length > 0
      ? [`  ${faults.join(", ")}  ${show(marked)}`, `    read   ${show(found[reading.found]!)}`]
      : [];
  });
  const extra = found.filter((_, index) => !toFound(result)[index]!.isMatched).map((one) => `  extra   ${show(one)}`);
  return wrong.length + extra.length > 0 ? ["", text.id, ...wrong, ...extra] : [];
}
