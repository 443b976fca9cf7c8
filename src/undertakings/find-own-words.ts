import { doerOf } from "../grammar/doer-of.ts";
import { spanOf, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import { deedVerbs, refusedVerbs } from "./en/deed-verbs.ts";
import { isNegated } from "./is-negated.ts";
import type { UndertakingDraft } from "./undertaking-draft.ts";

/** What somebody takes on or refuses by saying so of himself: "we will open the road", "it would never sign". */
export function findOwnWords(tree: WordTree): readonly UndertakingDraft[] {
  return tree.tokens.flatMap(({ upos }, verb) => (upos === "VERB" ? (readVerb(tree, verb) ?? []) : []));
}

function readVerb(tree: WordTree, verb: number): UndertakingDraft | null {
  const { tokens, children } = tree;
  const lemma = tokens[verb]!.lemma.toLowerCase();
  const isRefused = isNegated(tree, verb);
  if (!(isRefused ? refusedVerbs : deedVerbs).has(lemma) || !isWilled(tree, verb, isRefused)) return null;
  const subject = doerOf(tree, verb);
  if (subject === undefined) return null;
  if (children[verb]!.some((child) => conditions.has(tokens[child]!.lemma.toLowerCase()) && child < verb)) return null;
  const lead = new Set(children[verb]!.filter((child) => child < verb).flatMap((child) => wordsBelow(tree, child)));
  const words = wordsBelow(tree, verb, aside).filter((at) => !lead.has(at));
  return {
    kind: isRefused ? "refused" : "promised",
    word: verb,
    by: [subject],
    to: [],
    what: [spanOf(tree, words)],
    top: verb,
    isOwn: true,
  };
}

const conditions = new Set(["if", "unless", "until", "when"]);
const aside = ["parataxis", "conj", "cc"];

/** "Will", "'ll" or "shall" before a verb, "are going to", and of what is refused "would" too. */
function isWilled({ tokens, children }: WordTree, verb: number, isRefused: boolean): boolean {
  const { deprel, head } = tokens[verb]!;
  if (deprel === "xcomp" && tokens[head]!.lemma === "go" && children[head]!.some((at) => tokens[at]!.deprel === "aux"))
    return true;
  return children[verb]!.some((child) => {
    const word = tokens[child]!.lemma.toLowerCase();
    return tokens[child]!.deprel === "aux" && (wills.has(word) || (isRefused && word === "would"));
  });
}

const wills = new Set(["'ll", "shall", "will"]);
