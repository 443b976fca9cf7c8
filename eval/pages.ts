import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Reader } from "../src/pipeline/open-reader.ts";
import type { Annotation } from "../src/schema/annotation.ts";
import type { PartKind } from "../src/schema/report.ts";
import { slice } from "../src/text/span.ts";
import { findBeside, pathBeside } from "./data-folder.ts";
import { halfOf } from "./halves.ts";
import { type Column, type Counts, notMeasured, prf, type Row, share, type Table, toPrf } from "./table.ts";

const title = "Pages, article extraction";
const folder = "data/article-extraction";

/** The file that says what the article of each page is; the pages stand beside it. */
export const pageTruthPath = `${folder}/ground-truth.json`;

/** Pages of the slice: every seventh makes a dozen. */
const sliceStep = 7;

/** The parts that make the body of an article, as the benchmark marks it. */
const bodyKinds: ReadonlySet<PartKind> = new Set(["paragraph", "heading", "standfirst"]);

interface BenchmarkPage {
  readonly id: string;
  readonly url: string | undefined;
  /** The article as people marked it, empty where the page has none. */
  readonly body: string;
}

/** One page, read and compared. */
export interface ScoredPage {
  readonly id: string;
  readonly shingles: Counts;
  /** Whether the words found are the words marked, all of them and in order. */
  readonly isExact: boolean;
}

/** Reads all pages of the article-extraction benchmark without the model, and scores what of them is the report. */
export const measurePages = (reader: Reader): Promise<readonly Table[]> => measure(reader, 1);

/** The same on every seventh page. */
export const measurePageSlice = (reader: Reader): Promise<readonly Table[]> => measure(reader, sliceStep);

async function measure(reader: Reader, step: number): Promise<readonly Table[]> {
  const file = findBeside(pageTruthPath);
  if (file === null) return [notMeasured(title, pathBeside(pageTruthPath))];
  const scored: ScoredPage[] = [];
  for (const page of readTruth(file).filter((_, index) => index % step === 0)) {
    scored.push(scorePage(page.id, page.body, await readBody(page, reader)));
  }
  return [toTable(scored, { halves: step === 1 })];
}

function readTruth(file: string): readonly BenchmarkPage[] {
  const truth = JSON.parse(readFileSync(file, "utf8")) as Record<string, { articleBody?: string; url?: string }>;
  return Object.entries(truth).map(([id, { articleBody = "", url }]) => ({ id, url, body: articleBody }));
}

/** Why a page is refused: it counts as one in which nothing was found. */
const refusals: ReadonlySet<string> = new Set(["page-too-deep", "page-too-large", "report-empty", "report-too-long"]);

async function readBody({ id, url }: BenchmarkPage, reader: Reader): Promise<string> {
  const html = gunzipSync(readFileSync(pathBeside(`${folder}/html/${id}.html.gz`))).toString("utf8");
  try {
    return toBody(await reader.annotate({ id, url, html }, { only: "report" }));
  } catch (error) {
    if (error instanceof Error && "code" in error && refusals.has(String(error.code))) return "";
    throw error;
  }
}

const toBody = ({ text, report }: Annotation): string =>
  (report?.parts ?? [])
    .filter(({ kind }) => bodyKinds.has(kind))
    .map(({ span }) => slice(text, span))
    .join("\n");

/** Words as `score_articles.py` has them: no accents that stand by themselves. */
const word = /[\p{L}\p{N}_]+/gu;
const shingleLength = 4;

/** Compares two bodies by their runs of four words, each as often as it occurs. */
export function scorePage(id: string, marked: string, found: string): ScoredPage {
  const gold: readonly string[] = marked.match(word) ?? [];
  const words: readonly string[] = found.match(word) ?? [];
  const [goldCounts, foundCounts] = [countShingles(gold), countShingles(words)];
  const right = [...foundCounts].reduce((sum, [key, count]) => sum + Math.min(count, goldCounts.get(key) ?? 0), 0);
  return {
    id,
    shingles: { gold: total(goldCounts), found: total(foundCounts), right },
    isExact: gold.join(" ") === words.join(" "),
  };
}

/** How often each run of four words occurs; fewer words make one run. */
function countShingles(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const runs = words.length === 0 ? 0 : Math.max(1, words.length - shingleLength + 1);
  for (let at = 0; at < runs; at += 1) {
    const key = words.slice(at, at + shingleLength).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

const columns: readonly Column[] = [
  ...prf,
  { name: "exact", digits: 3 },
  { name: "lowest", digits: 3 },
  { name: "median", digits: 3 },
  { name: "poor", digits: 0 },
];

/** A page of which less is right has lost a paragraph or gained one. */
const poorF1 = 0.9;
const lowestShare = 0.1;

/** Figures of all pages; with `halves`, of every second page and of the others too: how far chance moves them. */
export function toTable(pages: readonly ScoredPage[], { halves }: { readonly halves: boolean }): Table {
  const dealt = halfOf(pages.map(({ id }) => id));
  const half = (kept: string): readonly ScoredPage[] => pages.filter(({ id }) => dealt.get(id) === kept);
  return {
    title,
    columns,
    rows: [
      toRow("all", pages),
      ...(halves ? [toRow("  one half", half("fit")), toRow("  the other", half("held-out"))] : []),
    ],
    notes: [
      `${pages.length} pages; P and R: the mean over pages of runs of four words, as score_articles.py`,
      `lowest: F1 of the page at the lowest tenth; poor: pages with F1 below ${poorF1}`,
    ],
  };
}

function toRow(name: string, pages: readonly ScoredPage[]): Row {
  const precision = mean(pages.flatMap(({ shingles: { right, found } }) => share(right, found) ?? []));
  const recall = mean(pages.flatMap(({ shingles: { right, gold } }) => share(right, gold) ?? []));
  const told = pages.filter(({ shingles: { gold, found } }) => gold + found > 0);
  const f1s = told.map(({ shingles }) => toPrf(shingles)[2]).sort((one, other) => one - other);
  return {
    name,
    cells: [
      precision,
      recall,
      precision && recall ? (2 * precision * recall) / (precision + recall) : 0,
      share(pages.filter(({ isExact }) => isExact).length, pages.length),
      f1s[Math.floor(f1s.length * lowestShare)] ?? null,
      f1s[Math.floor(f1s.length / 2)] ?? null,
      f1s.filter((f1) => f1 < poorF1).length,
    ],
  };
}

const mean = (values: readonly number[]): number | null =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
