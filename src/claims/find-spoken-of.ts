import { casesOf, holdsNumber, type WordTree } from "../grammar/word-tree.ts";

/** "The group spoke of 20 dead". */
export function findSpokenOf(tree: WordTree, verb: number): readonly number[] | null {
  const { tokens, children } = tree;
  if (tokens[verb]!.lemma !== "speak") return null;
  const told = children[verb]!.find(
    (child) =>
      casesOf(tree, child).includes("of") && /^ob[jl]/u.test(tokens[child]!.deprel) && holdsNumber(tree, child),
  );
  return told === undefined ? null : [told];
}
