import type { Reader } from "../src/pipeline/open-reader.ts";
import type { Span } from "../src/text/span.ts";
import { findBeside, pathBeside } from "./data-folder.ts";
import { readConllu, type TreebankDocument } from "./read-conllu.ts";
import { type CorefMention, readCoreference } from "./read-coreference.ts";
import { readGoldOrigins } from "./read-gold.ts";
import {
  addSums,
  type Cluster,
  type CorefMetric,
  type CorefSums,
  corefMetrics,
  noSums,
  scoreCoreference,
  toF1,
} from "./score-coreference.ts";
import { type Column, notMeasured, type Row, share, type Table } from "./table.ts";

const title = "Coreference, GUM dev";
const path = "data/gum/dev.conllu.gz";

/** Kinds that the product keeps entities of. */
const named: ReadonlySet<string> = new Set(["person", "organization", "place"]);

type Mention = Pick<CorefMention, "span" | "entity" | "kind">;

interface Marked extends TreebankDocument {
  readonly gold: readonly Mention[];
  readonly found: readonly Mention[];
}

/** How far the mentions that the product gives one entity are those that GUM's annotators give one. */
export async function measureCoreference(reader: Reader): Promise<readonly Table[]> {
  const file = findBeside(path);
  if (file === null) return [notMeasured(title, pathBeside(path))];
  const held = readGoldOrigins();
  const marked = new Map(readCoreference(file).map(({ id, mentions }) => [id, mentions] as const));
  const documents: Marked[] = [];
  for (const document of readConllu(file).filter(({ id }) => !held.has(id))) {
    const { entities = [] } = await reader.annotate({ id: document.id, text: document.text });
    const found = entities.flatMap(({ id, mentions }) => mentions.map((span) => ({ span, entity: id, kind: "" })));
    documents.push({ ...document, gold: marked.get(document.id) ?? [], found });
  }
  return [toTable(documents)];
}

interface Way {
  /** Whether mentions are the same when they hang on the same word, wherever they end. */
  readonly byHead: boolean;
  /** Whether what is mentioned once counts. OntoNotes, for which the score was made, does not mark it. */
  readonly singles: boolean;
  /** Whether all that GUM marks counts, or people, bodies and places only. */
  readonly all: boolean;
}

const columns: readonly Column[] = [...corefMetrics, "CoNLL", "found", "right"].map((name) => ({ name, digits: 3 }));

function toTable(documents: readonly Marked[]): Table {
  const news = documents.filter(({ id }) => id.startsWith("GUM_news_"));
  const row = (name: string, some: readonly Marked[], way: Way): Row => ({ name, cells: scoreAll(some, way) });
  const exact: Way = { byHead: false, singles: false, all: true };
  return {
    title,
    columns,
    rows: [
      row("same span", documents, exact),
      row("same head", documents, { ...exact, byHead: true }),
      row("  with single", documents, { ...exact, byHead: true, singles: true }),
      row("named kinds", documents, { ...exact, byHead: true, all: false }),
      row("  same span", documents, { ...exact, all: false }),
      row("news, named", news, { ...exact, byHead: true, all: false }),
      row("  with single", news, { byHead: true, all: false, singles: true }),
    ],
    notes: [
      `${documents.length} documents. CoNLL: the mean of the three F1. Named kinds: people, bodies, places`,
      "found, right: share of marked mentions that are found, of found ones that are marked",
    ],
  };
}

function scoreAll(documents: readonly Marked[], way: Way): readonly (number | null)[] {
  let sums: CorefSums = { MUC: noSums, B3: noSums, CEAFe: noSums };
  let mentions = noSums;
  for (const document of documents) {
    const [gold, found] = toSides(document, way);
    const more = scoreCoreference(gold, found);
    sums = { MUC: add(sums, more, "MUC"), B3: add(sums, more, "B3"), CEAFe: add(sums, more, "CEAFe") };
    mentions = addSums(mentions, countMentions(gold, found));
  }
  const scores = corefMetrics.map((metric) => toF1(sums[metric]));
  const { recall, gold, precision, found } = mentions;
  return [...scores, meanOf(scores), share(recall, gold), share(precision, found)];
}

/** The score of CoNLL; `null` where one of the three has nothing to score. */
const meanOf = (scores: readonly (number | null)[]): number | null =>
  scores.reduce((sum, score) => (sum === null || score === null ? null : sum + score / scores.length), 0);

const add = (one: CorefSums, other: CorefSums, metric: CorefMetric) => addSums(one[metric], other[metric]);

function countMentions(gold: readonly Cluster[], found: readonly Cluster[]) {
  const [marked, given] = [new Set(gold.flat()), new Set(found.flat())];
  const shared = [...given].filter((mention) => marked.has(mention)).length;
  return { recall: shared, gold: marked.size, precision: shared, found: given.size };
}

/** Both sides as clusters. What hangs on a mention that GUM marks as of another kind is left out where only named kinds count. */
function toSides(document: Marked, { byHead, singles, all }: Way): readonly [readonly Cluster[], readonly Cluster[]] {
  const keyOf = byHead ? headFinder(document) : String;
  const kinds = kindsOf(document.gold);
  const isOther = ({ entity }: Mention): boolean => !all && !named.has(kinds.get(entity) ?? "");
  const others = new Set(document.gold.filter(isOther).map(({ span }) => keyOf(span)));
  const wanted = document.gold.filter((mention) => !isOther(mention));
  const keys = new Set(wanted.map(({ span }) => keyOf(span)));
  const least = singles ? 1 : 2;
  const keep = (clusters: readonly Cluster[]) => clusters.filter(({ length }) => length >= least);
  const found = document.found.filter(({ span }) => !others.has(keyOf(span)) || keys.has(keyOf(span)));
  return [keep(toClusters(wanted, keyOf)), keep(toClusters(found, keyOf))];
}

/** The kind of each entity: that of its first mention. */
const kindsOf = (mentions: readonly Mention[]): ReadonlyMap<string, string> =>
  new Map(mentions.map(({ entity, kind }) => [entity, kind] as const).reverse());

/** Mentions of one entity together. Of two with the same key, the shorter has it: "Smith", not "Smith and Jones". */
function toClusters(mentions: readonly Mention[], keyOf: (span: Span) => string | null): readonly Cluster[] {
  const seen = new Set<string>();
  const clusters = new Map<string, string[]>();
  for (const { span, entity } of mentions.toSorted((one, other) => lengthOf(one.span) - lengthOf(other.span))) {
    const key = keyOf(span);
    if (key === null || seen.has(key)) continue;
    seen.add(key);
    clusters.set(entity, [...(clusters.get(entity) ?? []), key]);
  }
  return [...clusters.values()];
}

const lengthOf = ([start, end]: Span): number => end - start;

/** Finds the word that a span hangs on: the first in it whose head is not; `null` if no whole word is in it. */
function headFinder({ sentences }: TreebankDocument): (span: Span) => string | null {
  return ([start, end]) => {
    const sentence = sentences.find(({ span }) => span[0] <= start && start < span[1]);
    const isInside = ({ span }: { readonly span: Span }): boolean => start <= span[0] && span[1] <= end;
    const head = sentence?.words.find((word) => {
      const above = sentence.words[word.head - 1];
      return isInside(word) && (above === undefined || !isInside(above));
    });
    return head ? String(head.span) : null;
  };
}
