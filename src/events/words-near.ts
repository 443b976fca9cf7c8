import type { WordTree } from "../grammar/word-tree.ts";

/** A word and all that hangs on it, at any depth not over a relation that is left out; in the order of the text. */
export function wordsNear({ tokens, children }: WordTree, top: number, left: ReadonlySet<string>): readonly number[] {
  const below = (at: number): readonly number[] => [
    at,
    ...children[at]!.filter((child) => !left.has(tokens[child]!.deprel)).flatMap(below),
  ];
  return below(top).toSorted((one, other) => one - other);
}
