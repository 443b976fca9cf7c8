import type { WordTree } from "../grammar/word-tree.ts";

/** How many clauses lie between a word and the main clause of its sentence; what somebody says stands as high as the saying. */
export function depthOf({ tokens }: WordTree, word: number): number {
  let depth = 0;
  for (let at = word; at >= 0; at = tokens[at]!.head) if (lower.has(tokens[at]!.deprel)) depth += 1;
  return depth;
}

const lower: ReadonlySet<string> = new Set([
  "acl",
  "acl:relcl",
  "advcl",
  "nmod",
  "obl",
  "appos",
  "xcomp",
  "csubj",
  "nmod:poss",
]);
