import type { Span } from "../src/text/span.ts";
import { readConllu } from "./read-conllu.ts";

/** A place where a treebank document names, describes or means somebody or something, and which of them. */
export interface CorefMention {
  readonly span: Span;
  /** Number of the entity in its document. */
  readonly entity: string;
  /** What it is, in GUM's words: person, place, organization, object, event, time and others. */
  readonly kind: string;
  /** Whether it ends in a proper noun. */
  readonly endsInName: boolean;
}

export interface CorefDocument {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly CorefMention[];
}

/** Reads GUM's coreference (`Entity=` in MISC). */
export const readCoreference = (path: string): readonly CorefDocument[] =>
  readConllu(path).map(({ id, text, sentences }) => {
    const mentions: CorefMention[] = [];
    const open: { entity: string; kind: string; start: number }[] = [];
    let isName = false;
    for (const { span, brackets, part } of sentences.flatMap(({ words }) => words)) {
      // "Karimov's": the mark of the genitive belongs to the mention.
      if (part !== "PART") isName = part === "PROPN";
      for (const [, whole, opened, closed] of brackets.matchAll(/\(([^()]+)\)|\(([^()]+)|([^()]+)\)/g)) {
        if (whole !== undefined) mentions.push({ span, ...toMention(whole), endsInName: part === "PROPN" });
        if (opened !== undefined) open.push({ ...toMention(opened), start: span[0] });
        const at = open.findLastIndex(({ entity }) => entity === closed?.split("-")[0]);
        if (closed === undefined || at === -1) continue;
        const [{ start, entity, kind }] = open.splice(at, 1) as [(typeof open)[number]];
        mentions.push({ span: [start, span[1]], entity, kind, endsInName: isName });
      }
    }
    return { id, text, mentions };
  });

/** "7-person-new-…" is a person, number 7. */
function toMention(bracket: string): Omit<CorefMention, "span" | "endsInName"> {
  const [entity, kind] = bracket.split("-");
  return { entity: entity!, kind: kind ?? "" };
}
