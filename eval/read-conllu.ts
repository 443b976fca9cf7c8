import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../src/text/span.ts";

/** A syntactic word of a treebank: "don't" is two. */
export interface TreebankWord {
  readonly span: Span;
  readonly lemma: string;
  /** Universal part of speech. */
  readonly part: string;
  /** Number of its head in the sentence, counted from 1; 0 for the root. */
  readonly head: number;
  /** Universal relation to the head, with its subtype. */
  readonly relation: string;
  /** What `Entity=` holds, brackets of mentions; empty for none. */
  readonly brackets: string;
}

export interface TreebankSentence {
  readonly span: Span;
  readonly words: readonly TreebankWord[];
}

/** A document of a treebank, put together again: paragraphs a blank line apart, in them sentences as they were spaced. */
export interface TreebankDocument {
  readonly id: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly TreebankSentence[];
}

interface Draft {
  readonly id: string;
  text: string;
  readonly paragraphs: [number, number][];
  readonly sentences: TreebankSentence[];
  /** Whether a space stands after what is there. */
  spaced: boolean;
}

/** Reads a gzipped CoNLL-U file. */
export function readConllu(path: string): readonly TreebankDocument[] {
  const documents: Draft[] = [];
  for (const block of gunzipSync(readFileSync(path)).toString("utf8").split("\n\n")) {
    const id = /^# newdoc id = (.*)$/m.exec(block)?.[1];
    if (id !== undefined) documents.push({ id, text: "", paragraphs: [], sentences: [], spaced: false });
    const document = documents.at(-1);
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (text !== undefined && document) addSentence(document, text, block);
  }
  return documents;
}

function addSentence(document: Draft, text: string, block: string): void {
  const isNew = document.paragraphs.length === 0 || /^# newpar(?: |$)/m.test(block);
  if (document.text !== "") document.text += isNew ? "\n\n" : document.spaced ? " " : "";
  const start = document.text.length;
  document.text += text;
  const end = document.text.length;
  if (isNew) document.paragraphs.push([start, end]);
  else document.paragraphs.at(-1)![1] = end;
  document.sentences.push({ span: [start, end], words: readWords(block, text, start) });
  document.spaced = !/SpaceAfter=No[^\n]*\s*$/.test(block);
}

function readWords(block: string, text: string, offset: number): readonly TreebankWord[] {
  let at = 0;
  /** Of "don't": where it ends, and the number of its last word. */
  let whole = { end: 0, last: 0 };
  return block.split("\n").flatMap((line): readonly TreebankWord[] => {
    const [number, form, lemma, part, , , head, relation, , misc] = line.split("\t");
    const range = /^(\d+)(?:-(\d+))?$/.exec(number ?? "");
    if (range === null || form === undefined) return [];
    if (range[2] !== undefined) {
      whole = { end: Math.max(at, text.indexOf(form, at)) + form.length, last: Number(range[2]) };
      return [];
    }
    const found = text.indexOf(form, at);
    const isPart = Number(range[1]) <= whole.last;
    // The last word of a whole reaches to its end, also when it is spelt otherwise there.
    const start = found === -1 || (isPart && found > whole.end) ? at : found;
    const end = isPart && Number(range[1]) === whole.last ? whole.end : Math.min(start + form.length, text.length);
    at = end;
    const brackets = /(?:^|\|)Entity=([^|]*)/.exec(misc ?? "")?.[1] ?? "";
    const span: Span = [offset + start, offset + end];
    return [{ span, lemma: lemma!, part: part!, head: Number(head), relation: relation!, brackets }];
  });
}
