import { doerOf } from "../grammar/doer-of.ts";
import { childOf, spanOf, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import { deedVerbs, refusable, refusedVerbs } from "./en/deed-verbs.ts";
import { isNegated } from "./is-negated.ts";
import type { UndertakingDraft } from "./undertaking-draft.ts";

/** What somebody takes on or refuses by saying so of himself: "we will open the road", "it would never sign". */
export function findOwnWords(tree: WordTree): readonly UndertakingDraft[] {
  return tree.tokens.flatMap(({ upos, lemma }, verb) => {
    if (lemma === "be") return readNone(tree, verb) ?? [];
    return upos === "VERB" ? (readVerb(tree, verb) ?? []) : [];
  });
}

/** "There will be no withdrawal", said by somebody: it is refused. */
function readNone(tree: WordTree, verb: number): UndertakingDraft | null {
  const { tokens, children } = tree;
  const isThere = childOf(tree, verb, ["expl"]) !== undefined;
  const isToBe = children[verb]!.some((child) =>
    ["will", "would", "shall"].includes(tokens[child]!.lemma.toLowerCase()),
  );
  const none = childOf(tree, verb, ["nsubj"]);
  if (!isThere || !isToBe || none === undefined || !isNegated(tree, none)) return null;
  if (!refusable.has(tokens[none]!.lemma.toLowerCase())) return null;
  const words = wordsBelow(tree, none).filter((at) => tokens[at]!.lemma.toLowerCase() !== "no");
  return { kind: "refused", word: verb, by: [], to: [], what: [spanOf(tree, words)], top: none, isOwn: true };
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
