import { childOf, isRelative, spanOf, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import { trailingVerbs } from "./en/estimates.ts";
import type { StatementWords } from "./statement-words.ts";

/**
 * Who said a clause with a number in it that is closed by the saying: "The hospital received 14 bodies, its director, Salim
 * Qasem, said", "the dead included three children, it added".
 */
export function findTrailing(tree: WordTree): readonly StatementWords[] {
  return tree.tokens.flatMap(({ lemma, upos }, verb): readonly StatementWords[] => {
    if (upos !== "VERB" || !trailingVerbs.has(lemma) || !isLast(tree, verb)) return [];
    const told = findTold(tree, verb);
    const source = told === null ? undefined : findTeller(tree, verb, told);
    if (told === null || source === undefined || isRelative(tree, source)) return [];
    const below = wordsBelow(tree, source);
    const content = wordsBelow(tree, told).filter((at) => at < below[0]!);
    if (!content.some((at) => tree.tokens[at]!.upos === "NUM")) return [];
    return [{ source: [spanOf(tree, below)], cue: tree.tokens[verb]!.span, content: [spanOf(tree, content)] }];
  });
}

/** Whether a verb ends its sentence, and is said without "not" or an auxiliary. */
function isLast({ tokens, children }: WordTree, verb: number): boolean {
  const next = tokens[verb + 1];
  const isBare = children[verb]!.every((child) => !["advmod", "aux", "aux:pass"].includes(tokens[child]!.deprel));
  return isBare && (next === undefined || next.lemma === ".");
}

/** The top of the clause before the saying: what hangs on it, or what it hangs on. */
function findTold(tree: WordTree, verb: number): number | null {
  const { deprel, head } = tree.tokens[verb]!;
  const told = deprel === "parataxis" ? head : (childOf(tree, verb, ["ccomp"]) ?? -1);
  return told >= 0 && told < verb ? told : null;
}

/** The subject behind a comma; the parser at times hangs it on the clause before. */
function findTeller(tree: WordTree, verb: number, told: number): number | undefined {
  const { tokens, children } = tree;
  const isMark = (at: number): boolean => tokens[at]!.upos === "PUNCT";
  const isTeller = (child: number): boolean => {
    const below = wordsBelow(tree, child).filter((at) => !isMark(at));
    const between = tokens.slice((below.at(-1) ?? child) + 1, verb);
    return (
      child > told &&
      child < verb &&
      tokens[below[0]! - 1]?.lemma === "," &&
      between.every(({ upos }) => upos === "PUNCT")
    );
  };
  const subject = children[verb]!.find((child) => tokens[child]!.deprel === "nsubj");
  if (subject !== undefined) return isTeller(subject) ? subject : undefined;
  return children[told]!.find((child) => ["nsubj", "obl:agent"].includes(tokens[child]!.deprel) && isTeller(child));
}
