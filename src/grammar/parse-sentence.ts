import type { Token } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";

/** For tests: a sentence of "word/part/head/relation", heads counted from 1; the lemma is the word unless it stands behind a colon. */
export function parseSentence(sentence: string): { readonly text: string; readonly tokens: readonly Token[] } {
  const rows = sentence.split(" ").map((word) => word.split("/") as [string, string, string, string]);
  const text = rows.map(([form]) => form.split(":")[0]).join(" ");
  let start = 0;
  const tokens = rows.map(([form, upos, head, deprel]): Token => {
    const [word, lemma = word!.toLowerCase()] = form.split(":");
    const span: Span = [start, start + word!.length];
    start = span[1] + 1;
    return { span, lemma, upos, head: Number(head) - 1, deprel };
  });
  return { text, tokens };
}
