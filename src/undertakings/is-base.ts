import type { WordTree } from "../grammar/word-tree.ts";
import { slice } from "../text/span.ts";

/** Whether a word stands in its plain form: "leave", "be", not "left", "is". */
export const toIsBase =
  (text: string, { tokens }: WordTree) =>
  (word: number): boolean =>
    slice(text, tokens[word]!.span).toLowerCase() === tokens[word]!.lemma.toLowerCase();
