import { spanOf, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import type { Time } from "../schema/time.ts";
import { overlaps, type Span, slice } from "../text/span.ts";

/** By when or from when something is to be done, and on what condition. */
export interface Terms {
  readonly due: string | null;
  readonly condition: string | null;
}

/** Reads the terms of an undertaking from the words of what is to be done, and from those beside it. */
export function readTerms(
  text: string,
  tree: WordTree,
  { word, top, what }: { readonly word: number; readonly top: number; readonly what: readonly Span[] },
  times: readonly Time[],
): Terms {
  return {
    due: times.find(({ span }) => what.some((piece) => overlaps(piece, span)))?.value ?? null,
    condition: conditionAt(text, tree, top) ?? conditionAt(text, tree, word),
  };
}

function conditionAt(text: string, tree: WordTree, at: number): string | null {
  const { tokens, children } = tree;
  const clause = children[at]!.find(
    (child) =>
      tokens[child]!.deprel === "advcl" &&
      children[child]!.some((mark) => conditions.has(tokens[mark]!.lemma.toLowerCase())),
  );
  return clause === undefined ? null : slice(text, spanOf(tree, wordsBelow(tree, clause))).replace(/\s+/gu, " ");
}

const conditions: ReadonlySet<string> = new Set(["if", "once", "provided", "unless"]);
