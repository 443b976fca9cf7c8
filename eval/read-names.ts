import { readFileSync } from "node:fs";
import { splitSentences } from "../src/language/split-sentences.ts";
import type { NameKind } from "../src/schema/analysis.ts";
import type { Span } from "../src/text/span.ts";

/** A document in which every name is marked, cut into sentences and words. */
export interface NamedDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly NamedSentence[];
}

export interface NamedSentence {
  readonly span: Span;
  readonly words: readonly Span[];
  readonly names: readonly { readonly span: Span; readonly kind: NameKind }[];
}

/** The labels of wikigold, WNUT-17 and re3d in the product's kinds. A label that is not here is no name. */
const kinds: Readonly<Record<string, NameKind>> = {
  LOC: "place",
  Location: "place",
  MISC: "other",
  Nationality: "other",
  ORG: "organisation",
  Organisation: "organisation",
  PER: "person",
  Person: "person",
  corporation: "organisation",
  "creative-work": "other",
  group: "organisation",
  location: "place",
  person: "person",
  product: "other",
};

/** Reads columns of words and labels (wikigold, WNUT-17): sentences a block, the text put together with the spaces of print. */
export function readColumns(path: string, name: string): readonly NamedDocument[] {
  const parts = readFileSync(path, "utf8").split(/^-DOCSTART-.*$/mu);
  // A file without documents in it has one, too long to be read at once: its sentences are handed on in tens.
  const documents = parts.length > 1 ? parts.map(toBlocks) : inTens(toBlocks(parts[0]!));
  return documents.filter((blocks) => blocks.length > 0).map((blocks, index) => toDocument(`${name}-${index}`, blocks));
}

type Row = readonly [word: string, label: string];

const toBlocks = (text: string): readonly (readonly Row[])[] =>
  text
    .split(/\n\s*\n/u)
    .map((block) =>
      block
        .split("\n")
        .map((line) => line.trim().split(/\s+/u))
        .filter((row) => row.length === 2 && row[0] !== "")
        .map(([word, label]): Row => [word!, label!]),
    )
    .filter((block) => block.length > 0);

const inTens = (blocks: readonly (readonly Row[])[]): readonly (readonly (readonly Row[])[])[] =>
  Array.from({ length: Math.ceil(blocks.length / 10) }, (_, index) => blocks.slice(index * 10, index * 10 + 10));

function toDocument(id: string, blocks: readonly (readonly Row[])[]): NamedDocument {
  let text = "";
  const sentences: NamedSentence[] = [];
  for (const block of blocks) {
    if (text !== "") text += " ";
    const start = text.length;
    const words: Span[] = [];
    for (const [index, [word]] of block.entries()) {
      if (index > 0 && isSpaced(block[index - 1]![0], word)) text += " ";
      words.push([text.length, text.length + word.length]);
      text += word;
    }
    const labels = block.map(([, label]) => label);
    sentences.push({ span: [start, text.length], words, names: toNames(words, labels) });
  }
  return { id, text, sentences };
}

/** Whether print puts a space between two words of a corpus that keeps none. */
const isSpaced = (before: string, word: string): boolean =>
  !/^(?:[.,;:!?)\]%’]|'(?:s|re|ve|ll|d|m)?|n't|'')$/iu.test(word) && !/^(?:[([$“‘]|``)$/u.test(before);

/** Runs of one label, as IOB1 and IOB2 write them. */
function toNames(words: readonly Span[], labels: readonly string[]): NamedSentence["names"] {
  const names: { span: Span; kind: NameKind }[] = [];
  for (const [index, label] of labels.entries()) {
    const kind = kinds[label.slice(2)];
    const goesOn = label.startsWith("I-") && index > 0 && labels[index - 1]!.slice(2) === label.slice(2);
    if (kind === undefined) continue;
    const last = names.at(-1);
    if (goesOn && last) last.span = [last.span[0], words[index]![1]];
    else names.push({ span: words[index]!, kind });
  }
  return names;
}

/**
 * re3d marks descriptions and pronouns too, and names inside names. The names are those with a capital; of those in one another
 * the inner one where both are of one kind ("Foreign Minister Julie Bishop"), else the outer ("Syrian Democratic Forces").
 */
export function readRe3d(path: string): readonly NamedDocument[] {
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const { id, text, entities } = JSON.parse(line) as {
      readonly id: string;
      readonly text: string;
      readonly entities: readonly (readonly [start: number, end: number, kind: string])[];
    };
    const marked = entities.flatMap(([start, end, kind]) => toMarked(text, [start, end], kinds[kind]));
    const named = dropNested(marked);
    const sentences = splitSentences(text, [0, text.length]).map((span): NamedSentence => {
      const words = [...text.slice(...span).matchAll(word)].map(
        ({ 0: found, index }): Span => [span[0] + index, span[0] + index + found.length],
      );
      return { span, words, names: named.filter((name) => span[0] <= name.span[0] && name.span[1] <= span[1]) };
    });
    return { id, text, sentences };
  });
}

const word = /[\p{L}\p{M}\p{N}]+(?:[.,](?=\p{N})[\p{N}]+)*|\S/gu;

const pronoun = /^(?:he|her|him|his|i|it|its|our|she|their|them|they|this|us|we|who|you)$/iu;

/** The name without the article before it; nothing if it is none. */
function toMarked(text: string, [start, end]: Span, kind: NameKind | undefined): NamedSentence["names"] {
  const words = text.slice(start, end);
  const lead = /^(?:the|a|an)\s+/iu.exec(words)?.[0].length ?? 0;
  const name = words.slice(lead);
  const isName = /^\p{Lu}/u.test(name) && !/\s\p{Ll}+$/u.test(name) && !pronoun.test(name);
  return kind === undefined || !isName ? [] : [{ span: [start + lead, end], kind }];
}

type Marked = NamedSentence["names"];

/** One name of those that stand in one another: first the innermost of each kind, then the outermost of what is left. */
function dropNested(marked: Marked): Marked {
  const isIn = (one: Span, other: Span): boolean => other[0] <= one[0] && one[1] <= other[1];
  const once = marked.filter(
    ({ span }, index) => !marked.slice(0, index).some((one) => String(one.span) === String(span)),
  );
  const innermost = once.filter(
    (one) => !once.some((other) => other !== one && other.kind === one.kind && isIn(other.span, one.span)),
  );
  return innermost.filter((one) => !innermost.some((other) => other !== one && isIn(one.span, other.span)));
}
