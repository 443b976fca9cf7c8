import type { WordTree } from "../grammar/word-tree.ts";

/** Whether a word is denied by one that hangs on it, "not", "never", "no", or stands for nothing itself. */
export const isNegated = ({ tokens, children }: WordTree, word: number): boolean =>
  nobodies.has(tokens[word]!.lemma.toLowerCase()) ||
  children[word]!.some((child) => negations.has(tokens[child]!.lemma.toLowerCase()));

const nobodies: ReadonlySet<string> = new Set(["nobody", "nothing"]);
const negations: ReadonlySet<string> = new Set(["n't", "neither", "never", "no", "not"]);
