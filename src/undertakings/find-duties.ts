import { childOf, spanOf, subjectOf, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import { isNegated } from "./is-negated.ts";
import type { UndertakingDraft } from "./undertaking-draft.ts";

/** What somebody must do, by the words of somebody else: "the rebels must hand in their weapons, the ministry said". */
export function findDuties(tree: WordTree): readonly UndertakingDraft[] {
  return tree.tokens.flatMap(({ upos }, verb) => (upos === "VERB" ? (readDuty(tree, verb) ?? []) : []));
}

function readDuty(tree: WordTree, verb: number): UndertakingDraft | null {
  const { tokens, children } = tree;
  const isMust = children[verb]!.some((child) => tokens[child]!.deprel === "aux" && tokens[child]!.lemma === "must");
  const isHeld = children[verb]!.some((child) => tokens[child]!.lemma === "have" && tokens[child]!.deprel === "aux");
  if (!isMust || isHeld) return null;
  const patient = childOf(tree, verb, ["nsubj:pass"]);
  const subject = patient ?? subjectOf(tree, verb);
  if (subject === undefined || own.has(tokens[subject]!.lemma.toLowerCase())) return null;
  const start = wordsBelow(tree, patient ?? verb)[0]!;
  const from = patient === undefined && !isNegated(tree, verb) ? verb : start;
  const words = wordsBelow(tree, verb, ["parataxis", "mark"]).filter((at) => at >= from);
  const to = patient === undefined ? [subject] : [];
  return { kind: "demanded", word: verb, by: [], to, what: [spanOf(tree, words)], top: verb, isOwn: true };
}

/** Who speaks of himself, or of nobody, demands nothing. */
const own = new Set(["i", "it", "one", "there", "we"]);
