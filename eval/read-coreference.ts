import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../src/text/span.ts";

/** A place where a treebank document names, describes or means somebody or something, and which of them. */
export interface CorefMention {
  readonly span: Span;
  /** Number of the entity in its document. */
  readonly entity: string;
}

export interface CorefDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly CorefMention[];
}

/** Reads GUM's coreference (`Entity=` in MISC) with the text put together again: paragraphs apart, sentences in a row. */
export function readCoreference(path: string): readonly CorefDocument[] {
  const documents: { id: string; text: string; mentions: CorefMention[] }[] = [];
  const open: { entity: string; start: number }[] = [];
  for (const block of gunzipSync(readFileSync(path)).toString("utf8").split("\n\n")) {
    const id = /^# newdoc id = (.*)$/m.exec(block)?.[1];
    const sentence = /^# text = (.*)$/m.exec(block)?.[1];
    if (id !== undefined) documents.push({ id, text: "", mentions: [] });
    const document = documents.at(-1);
    if (sentence === undefined || !document) continue;
    if (document.text !== "") document.text += /^# newpar(?: |$)/m.test(block) ? "\n\n" : " ";
    const offset = document.text.length;
    document.text += sentence;
    for (const { span, brackets } of readTokens(block, sentence)) {
      for (const [, whole, opened, closed] of brackets.matchAll(/\(([^()]+)\)|\(([^()]+)|([^()]+)\)/g)) {
        const [start, end] = [offset + span[0], offset + span[1]];
        if (whole !== undefined) document.mentions.push({ span: [start, end], entity: toNumber(whole) });
        if (opened !== undefined) open.push({ entity: toNumber(opened), start });
        const at = open.findLastIndex(({ entity }) => entity === toNumber(closed ?? ""));
        if (closed !== undefined && at !== -1)
          document.mentions.push({ span: [open.splice(at, 1)[0]!.start, end], entity: toNumber(closed) });
      }
    }
  }
  return documents;
}

const toNumber = (bracket: string): string => bracket.split("-")[0]!;

/** The words of a sentence, where they stand in it, and the brackets of mentions at each. */
function readTokens(block: string, sentence: string): readonly { readonly span: Span; readonly brackets: string }[] {
  let at = 0;
  let span: Span = [0, 0];
  let lastOfWord = 0;
  return block.split("\n").flatMap((line) => {
    const [number, form, , , , , , , , misc] = line.split("\t");
    const range = /^(\d+)(?:-(\d+))?$/.exec(number ?? "");
    if (range === null || form === undefined) return [];
    // The words of "don't" have the place of the whole.
    if (Number(range[1]) > lastOfWord) {
      const start = Math.max(at, sentence.indexOf(form, at));
      span = [start, start + form.length];
      at = span[1];
      lastOfWord = Number(range[2] ?? range[1]);
    }
    return [{ span, brackets: /(?:^|\|)Entity=([^|]*)/.exec(misc ?? "")?.[1] ?? "" }];
  });
}
