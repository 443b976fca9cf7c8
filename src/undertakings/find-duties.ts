import { doerOf } from "../grammar/doer-of.ts";
import { casesOf, childOf, spanOf, subjectOf, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import { idleCommands } from "./en/deed-verbs.ts";
import { isNegated } from "./is-negated.ts";
import type { UndertakingDraft } from "./undertaking-draft.ts";

/** What somebody must do, by the words of somebody else: "the rebels must hand in their weapons, the ministry said". */
export function findDuties(tree: WordTree): readonly UndertakingDraft[] {
  return tree.tokens.flatMap(({ upos }, verb) =>
    upos === "VERB" ? (readDuty(tree, verb) ?? readDeadline(tree, verb) ?? []) : [],
  );
}

/** "Gave the drivers until Friday to return": who sets a term demands what it is set for. */
function readDeadline(tree: WordTree, verb: number): UndertakingDraft | null {
  const { tokens, children } = tree;
  if (tokens[verb]!.lemma !== "give" || isNegated(tree, verb)) return null;
  const isTerm = (at: number): boolean =>
    terms.has(tokens[at]!.lemma.toLowerCase()) || casesOf(tree, at).some((word) => word.toLowerCase() === "until");
  const after = wordsBelow(tree, verb).filter((at) => at > verb);
  const hasTo = (at: number): boolean =>
    children[at]!.some((child) => tokens[child]!.deprel === "mark" && tokens[child]!.lemma === "to");
  const deed = after.find((at) => tokens[at]!.upos === "VERB" && clausal.has(tokens[at]!.deprel) && hasTo(at));
  if (deed === undefined || !after.some((at) => at < deed && isTerm(at))) return null;
  const passive = childOf(tree, verb, ["nsubj:pass"]);
  const doer = passive === undefined ? doerOf(tree, verb) : childOf(tree, verb, ["obl:agent"]);
  const given = passive ?? children[verb]!.find((at) => ["iobj", "obj"].includes(tokens[at]!.deprel) && !isTerm(at));
  return {
    kind: "demanded",
    word: verb,
    by: doer === undefined ? [] : [doer],
    to: given === undefined ? [] : [given],
    what: [spanOf(tree, wordsBelow(tree, deed, ["parataxis"]))],
    top: deed,
    isOwn: false,
  };
}

const terms = new Set(["day", "deadline", "hour", "minute", "month", "week", "ultimatum"]);
const clausal = new Set(["acl", "advcl", "xcomp"]);

/** "Hand over the tapes by noon": a sentence of somebody's own words that begins with the plain form of a verb. */
export function findCommands(
  tree: WordTree,
  isFirst: (word: number) => boolean,
  isBase: (word: number) => boolean,
): readonly UndertakingDraft[] {
  return tree.tokens.flatMap(({ upos, lemma }, verb) => {
    if (upos !== "VERB" || !isFirst(verb) || !isBase(verb) || idleCommands.has(lemma.toLowerCase())) return [];
    if (subjectOf(tree, verb) !== undefined || childOf(tree, verb, ["aux", "nsubj:pass", "aux:pass"]) !== undefined)
      return [];
    if (tree.children[verb]!.every((child) => tree.tokens[child]!.deprel === "punct")) return [];
    const what = [
      spanOf(
        tree,
        wordsBelow(tree, verb, ["parataxis", "conj", "cc"]).filter((at) => at >= verb),
      ),
    ];
    return [{ kind: "demanded", word: verb, by: [], to: [], what, top: verb, isOwn: true }];
  });
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
