import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../src/text/span.ts";

/** A paragraph of a treebank, put together again from its sentences. */
export interface Paragraph {
  readonly text: string;
  readonly sentences: readonly Span[];
}

export interface TreebankDocument {
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Reads a gzipped CoNLL-U file for its documents, paragraphs (`# newpar`) and sentences (`# text`). */
export function readConllu(path: string): readonly TreebankDocument[] {
  const documents: { id: string; paragraphs: Draft[] }[] = [];
  for (const block of gunzipSync(readFileSync(path)).toString("utf8").split("\n\n")) {
    const id = /^# newdoc id = (.*)$/m.exec(block)?.[1];
    const text = /^# text = (.*)$/m.exec(block)?.[1];
    if (id !== undefined) documents.push({ id, paragraphs: [] });
    const document = documents.at(-1);
    if (text === undefined || !document) continue;
    if (id !== undefined || /^# newpar(?: |$)/m.test(block))
      document.paragraphs.push({ text: "", sentences: [], spaced: false });
    addSentence(document.paragraphs.at(-1)!, { text, isLastSpaced: !/SpaceAfter=No[^\n]*\s*$/.test(block) });
  }
  return documents;
}

interface Draft {
  text: string;
  readonly sentences: Span[];
  /** Whether a space stands after what is there. */
  spaced: boolean;
}

function addSentence(
  paragraph: Draft,
  { text, isLastSpaced }: { readonly text: string; readonly isLastSpaced: boolean },
): void {
  const gap = paragraph.sentences.length > 0 && paragraph.spaced ? " " : "";
  const start = paragraph.text.length + gap.length;
  paragraph.text += gap + text;
  paragraph.sentences.push([start, paragraph.text.length]);
  paragraph.spaced = isLastSpaced;
}
