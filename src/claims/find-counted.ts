import { casesOf, childOf, holdsNumber, type WordTree } from "../grammar/word-tree.ts";
import type { Token } from "../schema/analysis.ts";
import { countedThings, countingVerbs } from "./en/estimates.ts";

/** What somebody reports to have counted. */
export function findCounted(tree: WordTree, verb: number): readonly number[] | null {
  const { lemma } = tree.tokens[verb]!;
  if (childOf(tree, verb, ["ccomp"]) !== undefined) return null;
  const counted = tree.children[verb]!.find((child) => isCounted(tree, child));
  if (counted === undefined || !holdsNumber(tree, counted)) return null;
  return countingVerbs.has(lemma) ? [counted] : null;
}

/** Whether a word is what a verb counts. The parser at times takes "55 deaths" and "12 dead" for something beside it. */
function isCounted(tree: WordTree, at: number): boolean {
  const { deprel } = tree.tokens[at]!;
  if (casesOf(tree, at).length > 0) return false;
  return (
    ["obj", "nsubj:pass"].includes(deprel) || (["obl", "xcomp"].includes(deprel) && isThingCounted(tree.tokens[at]!))
  );
}

/** "38 deaths", and "38" alone. */
const isThingCounted = ({ upos, lemma }: Token): boolean => upos === "NUM" || countedThings.has(lemma);
