import { readFileSync } from "node:fs";
import type { Reader } from "../src/pipeline/open-reader.ts";
import type { Annotation } from "../src/schema/annotation.ts";
import type { Undertaking } from "../src/schema/undertaking.ts";
import { overlaps, type Span } from "../src/text/span.ts";
import { shareOf } from "./judge-deeds.ts";
import { addCounts, type Counts, noCounts, prf, type Row, share, type Table } from "./table.ts";

/** A short text with what is undertaken in it, by the words that say so. */
interface Snippet {
  readonly id: string;
  readonly text: string;
  readonly undertakings: readonly Marked[];
}
interface Marked {
  readonly kind: Undertaking["kind"];
  readonly by: readonly string[];
  readonly what: readonly string[];
}

type Half = "dev" | "test";
const halves: readonly Half[] = ["dev", "test"];

const readSnippets = (half: Half): readonly Snippet[] =>
  JSON.parse(readFileSync(`eval/snippets/undertakings-${half}.json`, "utf8")) as readonly Snippet[];

/** Undertakings in snippets written by people who had not seen the program. */
export async function measureSnippets(reader: Reader): Promise<readonly Table[]> {
  const rows: Row[] = [];
  for (const half of halves) {
    const counts = { all: noCounts, words: noCounts };
    for (const snippet of readSnippets(half)) {
      const found = await reader.annotate({ id: snippet.id, text: snippet.text, published: "2026-05-06" });
      counts.all = addCounts(counts.all, judge(snippet, found, true));
      counts.words = addCounts(counts.words, judge(snippet, found, false));
    }
    rows.push(toRow(`${half}, kind, by and what`, counts.all), toRow(`${half}, kind and what`, counts.words));
  }
  const columns = [{ name: "marked", digits: 0 }, ...prf];
  return [{ title: "Undertakings, snippets", columns, rows, notes: ["test: its errors were never looked at"] }];
}

const toRow = (name: string, { gold, found, right }: Counts): Row => ({
  name,
  cells: [gold, share(right, found), share(right, gold), share(2 * right, found + gold)],
});

function judge({ text, undertakings }: Snippet, found: Annotation, withParties: boolean): Counts {
  const read = found.undertakings ?? [];
  const left = new Set(read);
  const right = undertakings.filter((marked) => {
    const mate = [...left].find(
      (one) => isSame(text, marked, one) && (!withParties || areParties(found, marked.by, one.by)),
    );
    if (mate !== undefined) left.delete(mate);
    return mate !== undefined;
  });
  return { gold: undertakings.length, found: read.length, right: right.length };
}

function isSame(text: string, { kind, what }: Marked, one: Undertaking): boolean {
  const first = what.flatMap((words) => placesOf(text, words).slice(0, 1));
  const all = what.flatMap((words) => placesOf(text, words));
  return kind === one.kind && (shareOf(text, first, one.what) >= least || shareOf(text, one.what, all) >= least);
}

const least = 0.5;

/** Whether as many are read as are marked, and each marked one is mentioned at, or named as, its words. */
const areParties = ({ text, entities = [] }: Annotation, marked: readonly string[], read: readonly string[]): boolean =>
  marked.length === read.length &&
  marked.every((words) =>
    read.some((id) => {
      const entity = entities.find((one) => one.id === id);
      if (entity === undefined) return false;
      const places = placesOf(text, words);
      const isMentioned = entity.mentions.some((mention) => places.some((place) => overlaps(mention, place)));
      return isMentioned || [entity.name, ...entity.aliases].some((name) => words.includes(name));
    }),
  );

/** Everywhere some words stand. */
function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push([at, at + words.length]);
  return places;
}
