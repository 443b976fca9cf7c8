import { splitSentences } from "../src/language/split-sentences.ts";
import { overlaps, type Span } from "../src/text/span.ts";
import { findBeside, pathBeside } from "./data-folder.ts";
import { readConllu, type TreebankDocument } from "./read-conllu.ts";
import { addCounts, type Counts, noCounts, notMeasured, prf, type Table, toPrf } from "./table.ts";

const title = "Sentences";

interface Treebank {
  readonly name: string;
  readonly path: string;
  /** How a document's genre is read from its id. */
  readonly genre: RegExp;
}

const gum: Treebank = { name: "GUM dev", path: "data/gum/dev.conllu.gz", genre: /^GUM_([a-z]+)/ };
const ewt: Treebank = { name: "EWT dev", path: "data/ud-ewt/dev.conllu.gz", genre: /^([a-z]+)/ };

/** Documents of the slice: every second one, so that most genres are there. */
const sliceStep = 2;

/** The file that the slice is taken from, and must be there for it. */
export const sentenceSlicePath = gum.path;

/** Genres that are edited prose, as reports are; the rest is mails, reviews and speech, which may have no stops at all. */
const edited: ReadonlySet<string> = new Set([
  "academic",
  "bio",
  "essay",
  "fiction",
  "letter",
  "news",
  "textbook",
  "voyage",
  "whow",
  "weblog",
]);

interface SentenceScore {
  /** Sentences with both ends right. */
  readonly spans: Counts;
  /** Ends within a paragraph. */
  readonly ends: Counts;
}

const nothing: SentenceScore = { spans: noCounts, ends: noCounts };

/** Scores the splitter on both treebanks: whole sentences, and ends of sentences that are not ends of paragraphs. */
export const measureSentences = (): readonly Table[] => [gum, ewt].map((treebank) => measure(treebank, 1));

/** The same on every second document of GUM. */
export const measureSentenceSlice = (): readonly Table[] => [measure(gum, sliceStep)];

function measure(treebank: Treebank, step: number): Table {
  const name = `${title}, ${treebank.name}`;
  const file = findBeside(treebank.path);
  if (file === null) return notMeasured(name, pathBeside(treebank.path));
  const documents = readConllu(file).filter((_, index) => index % step === 0);
  return toTable(name, documents, ({ id }) => treebank.genre.exec(id)?.[1] ?? "other");
}

function toTable(
  name: string,
  documents: readonly TreebankDocument[],
  genreOf: (document: TreebankDocument) => string,
): Table {
  const row = (label: string, keep: (genre: string) => boolean) => {
    const scores = documents.filter((one) => keep(genreOf(one))).flatMap(scoreParagraphs);
    const { spans, ends } = scores.reduce(add, nothing);
    return { name: label, cells: [...toPrf(spans), ...toPrf(ends)] };
  };
  const genres = [...new Set(documents.map(genreOf))].sort();
  return {
    title: name,
    columns: [...prf, ...prf.map((column) => ({ ...column, name: `end ${column.name}` }))],
    rows: [
      row("all", () => true),
      row("edited prose", (genre) => edited.has(genre)),
      ...genres.map((genre) => row(`  ${genre}`, (other) => other === genre)),
    ],
    notes: ["P, R, F1: sentences with both ends right; end: ends inside a paragraph"],
  };
}

function scoreParagraphs({ text, paragraphs, sentences }: TreebankDocument): readonly SentenceScore[] {
  return paragraphs.map((paragraph): SentenceScore => {
    const marked = sentences.map(({ span }) => span).filter((span) => overlaps(span, paragraph));
    const found = splitSentences(text, paragraph);
    return {
      spans: countShared(marked, found, String),
      ends: countShared(marked.slice(0, -1), found.slice(0, -1), ([, end]) => String(end)),
    };
  });
}

function countShared(gold: readonly Span[], found: readonly Span[], keyOf: (span: Span) => string): Counts {
  const keys = new Set(gold.map(keyOf));
  return { gold: gold.length, found: found.length, right: found.filter((span) => keys.has(keyOf(span))).length };
}

const add = (one: SentenceScore, other: SentenceScore): SentenceScore => ({
  spans: addCounts(one.spans, other.spans),
  ends: addCounts(one.ends, other.ends),
});
