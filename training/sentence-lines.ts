import type { TreebankDocument } from "../eval/read-conllu.ts";
import { readGoldOrigins } from "../eval/read-gold.ts";
import type { NamedDocument } from "../eval/read-names.ts";
import { type EncodedText, encodeText } from "../src/language/encode-text.ts";
import { firstPieces } from "../src/language/first-pieces.ts";
import type { Vocabulary } from "../src/language/vocabulary.ts";
import type { Span } from "../src/text/span.ts";
import { readNameLabels } from "./gum-names.ts";

/** A sentence for training: `null` where nothing is marked. */
export interface SentenceLine {
  /** The piece that stands for each word. */
  readonly at: readonly number[];
  /** Pieces [first, end) of the sentence. */
  readonly pieces: readonly [first: number, end: number];
  readonly parts: readonly string[] | null;
  readonly heads: readonly number[] | null;
  readonly relations: readonly string[] | null;
  readonly names: readonly string[] | null;
}

const gold = readGoldOrigins();

/** A line for each document but those that are gold reports, which nothing is trained on. */
export const encodeSentences = <Document extends { readonly id: string }>(
  documents: readonly Document[],
  encode: (document: Document) => string,
): readonly string[] => documents.filter(({ id }) => !gold.has(id)).map(encode);

/** A treebank's document as a line of JSON, with names where it marks entities (GUM). */
export function encodeTrees({ id, text, paragraphs, sentences }: TreebankDocument, vocabulary: Vocabulary): string {
  const encoded = encodeText(
    text,
    paragraphs,
    vocabulary,
    sentences.map(({ span }) => span),
  );
  const hasEntities = sentences.some(({ words }) => words.some(({ brackets }) => brackets !== ""));
  const lines = sentences.map(({ span, words }): SentenceLine => {
    return {
      ...toPlace(
        encoded,
        span,
        words.map((word) => word.span),
      ),
      parts: words.map(({ part }) => part),
      heads: words.map(({ head }) => head),
      relations: words.map(({ relation }) => relation),
      names: hasEntities ? readNameLabels(words, text) : null,
    };
  });
  return toLine(id, encoded, lines);
}

/** A corpus of names as a line of JSON. */
export function encodeNames({ id, text, sentences }: NamedDocument, vocabulary: Vocabulary): string {
  const spans = sentences.map(({ span }) => span);
  const encoded = encodeText(text, [[0, text.length]], vocabulary, spans);
  const lines = sentences.map(({ span, words, names }): SentenceLine => {
    const labels = words.map(([start, end]) => {
      const name = names.find((one) => one.span[0] <= start && end <= one.span[1]);
      return name === undefined ? "O" : `${name.span[0] === start ? "B" : "I"}-${name.kind}`;
    });
    return { ...toPlain(encoded, span, words), names: labels };
  });
  return toLine(id, encoded, lines);
}

/** A sentence in which nothing but the words is known. */
export const toPlain = (encoded: EncodedText, span: Span, words: readonly Span[]): SentenceLine => ({
  ...toPlace(encoded, span, words),
  parts: null,
  heads: null,
  relations: null,
  names: null,
});

function toPlace(encoded: EncodedText, span: Span, words: readonly Span[]): Pick<SentenceLine, "at" | "pieces"> {
  const first = encoded.starts.findIndex((_, piece) => encoded.ends[piece]! > span[0]);
  const end = encoded.starts.findIndex((start) => start >= span[1]);
  return {
    at: firstPieces(encoded, words),
    pieces: [first, end === -1 ? encoded.starts.length : end],
  };
}

const columns = ["ids", "shapes", "breaks", "quoted"] as const;

function toLine(id: string, encoded: EncodedText, sentences: readonly SentenceLine[]): string {
  const lists = Object.fromEntries(columns.map((name) => [name, [...encoded[name]]]));
  return JSON.stringify({ id, ...lists, sentences });
}
