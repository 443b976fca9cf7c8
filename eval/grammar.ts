import { analyse } from "../src/language/analyse.ts";
import { cutStretches } from "../src/language/cut-stretches.ts";
import { cutWindows } from "../src/language/cut-windows.ts";
import { encodeText } from "../src/language/encode-text.ts";
import { encodeWindows } from "../src/language/encode-windows.ts";
import { type Parse, readGrammar } from "../src/language/read-grammar.ts";
import { ReaderModel } from "../src/language/reader-model.ts";
import { toLemma } from "../src/language/to-lemma.ts";
import { toTokens } from "../src/language/to-tokens.ts";
import type { Token } from "../src/schema/analysis.ts";
import { type AnyWord, addWordScores, alignWords, noWordScore, type WordScore, wordFigures } from "./align-words.ts";
import { findBeside, pathBeside } from "./data-folder.ts";
import { readConllu, type TreebankDocument } from "./read-conllu.ts";
import { addCounts, type Counts, noCounts, notMeasured, share, type Table, toPrf } from "./table.ts";

interface Treebank {
  readonly name: string;
  readonly path: string;
  /** What ids of documents begin with that are written as reports are. */
  readonly news: RegExp;
}

const gum: Treebank = { name: "GUM dev", path: "data/gum/dev.conllu.gz", news: /^GUM_news_/ };
const ewt: Treebank = { name: "EWT dev", path: "data/ud-ewt/dev.conllu.gz", news: /^(?:weblog|newsgroup)-/ };

/** The file that the slice is taken from. */
export const grammarSlicePath = gum.path;

interface Scored {
  readonly id: string;
  /** With the treebank's sentences and words, and with the product's own. */
  readonly given: WordScore;
  readonly own: WordScore;
  /** With the treebank's parts of speech and relations too. */
  readonly lemmas: Counts;
}

interface GrammarOptions {
  /** Folder of the model. */
  readonly models: string;
}

/** Parts of speech, trees and lemmas against two treebanks. */
export async function measureGrammar(_: unknown, { models }: GrammarOptions): Promise<readonly Table[]> {
  await using model = await ReaderModel.open(models);
  return [await measure(gum, model, () => true), await measure(ewt, model, () => true)];
}

/** The same on GUM's news alone. */
export async function measureGrammarSlice(_: unknown, { models }: GrammarOptions): Promise<readonly Table[]> {
  await using model = await ReaderModel.open(models);
  return [await measure(gum, model, (id) => gum.news.test(id))];
}

async function measure(treebank: Treebank, model: ReaderModel, keep: (id: string) => boolean): Promise<Table> {
  const title = `Grammar, ${treebank.name}`;
  const file = findBeside(treebank.path);
  if (file === null) return notMeasured(title, pathBeside(treebank.path));
  const scored: Scored[] = [];
  for (const document of readConllu(file).filter(({ id }) => keep(id))) scored.push(await score(document, model));
  return toTable(title, scored, treebank.news);
}

async function score(document: TreebankDocument, model: ReaderModel): Promise<Scored> {
  const { id, text, paragraphs } = document;
  const gold = toWords(document);
  const own = await analyse(text, [paragraphs], model);
  return {
    id,
    given: alignWords(gold, await parseGiven(document, model)),
    own: alignWords(gold, own.tokens),
    lemmas: scoreLemmas(document),
  };
}

/** The words of a document in a row, heads counted in it. */
function toWords({ sentences }: TreebankDocument): readonly AnyWord[] {
  let first = 0;
  return sentences.flatMap(({ words }) => {
    const before = first;
    first += words.length;
    return words.map(({ span, part, lemma, head, relation }) => ({
      span,
      upos: part,
      lemma,
      head: head === 0 ? -1 : before + head - 1,
      deprel: relation,
    }));
  });
}

/** The product's parse of sentences and words that the treebank gives. */
async function parseGiven(
  { text, paragraphs, sentences }: TreebankDocument,
  model: ReaderModel,
): Promise<readonly Token[]> {
  const encoded = encodeText(
    text,
    paragraphs,
    model.vocabulary,
    sentences.map(({ span }) => span),
  );
  const windows = cutWindows(encoded, { firstPiece: 0, endPiece: encoded.ids.length }, model.settings.window);
  const stretches = cutStretches(
    encoded,
    windows,
    sentences.map(({ words }) => words.map(({ span }) => span)),
  );
  const parses: Parse[] = [];
  for await (const batch of encodeWindows(encoded, windows, model)) {
    parses.push(...(await readGrammar(stretches, batch, model)));
  }
  return toTokens(text, stretches, parses);
}

const scoreLemmas = ({ text, sentences }: TreebankDocument): Counts =>
  sentences
    .flatMap(({ words }) => words.map((word, index) => ({ ...word, isFirst: index === 0 })))
    .map(({ span, part, lemma, relation, isFirst }): Counts => {
      const found = toLemma(text.slice(...span), part, { isFirst, relation });
      return { gold: 1, found: 1, right: found === lemma ? 1 : 0 };
    })
    .reduce(addCounts, noCounts);

function toTable(title: string, scored: readonly Scored[], news: RegExp): Table {
  const row = (name: string, some: readonly Scored[], side: "given" | "own") => {
    const sum = some.map((one) => one[side]).reduce(addWordScores, noWordScore);
    return { name, cells: wordFigures.map((figure) => toPrf(sum[figure])[2]) };
  };
  const reported = scored.filter(({ id }) => news.test(id));
  const { right, gold } = scored.map(({ lemmas }) => lemmas).reduce(addCounts, noCounts);
  return {
    title,
    columns: wordFigures.map((name) => ({ name, digits: 3 })),
    rows: [
      row("given words", scored, "given"),
      row("own words", scored, "own"),
      row("news, given", reported, "given"),
      row("news, own", reported, "own"),
    ],
    notes: [
      "F1 of words in the same place; LAS main: without subtypes of relations",
      `lemmas with the treebank's parts of speech: ${share(right, gold)?.toFixed(3) ?? "-"}`,
    ],
  };
}
