import { doerOf } from "../grammar/doer-of.ts";
import { casesOf, childOf, spanOf, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import { pactNouns, settledVerbs } from "./en/pact-words.ts";
import { isNegated } from "./is-negated.ts";
import type { UndertakingDraft } from "./undertaking-draft.ts";

/**
 * What was agreed by reaching or signing a pact: "a cease-fire was agreed", "the sides signed a deal on grain". Only a pact that is
 * told of as new is one: "the truce" was told of before.
 */
export function findSettled(tree: WordTree): readonly UndertakingDraft[] {
  return tree.tokens.flatMap(({ upos }, word) => {
    if (upos === "NOUN") return readPact(tree, word) ?? [];
    return upos === "VERB" ? (readUnder(tree, word) ?? []) : [];
  });
}

function readPact(tree: WordTree, noun: number): UndertakingDraft | null {
  const { tokens, children } = tree;
  const { lemma, head, deprel } = tokens[noun]!;
  if (!pactNouns.has(lemma.toLowerCase()) || head < 0 || !settledVerbs.has(tokens[head]!.lemma.toLowerCase()))
    return null;
  if (deprel !== "obj" && deprel !== "nsubj:pass") return null;
  if (isNegated(tree, noun) || isNegated(tree, head) || isMaybe(tree, head) || isKnown(tree, noun)) return null;
  const others = [noun, head]
    .flatMap((at) => children[at]!)
    .filter((child) => casesOf(tree, child).some((word) => partners.has(word.toLowerCase())));
  const isPassive = deprel === "nsubj:pass";
  const isBrokered = brokers.has(tokens[head]!.lemma.toLowerCase());
  const doer = isPassive || isBrokered ? childOf(tree, head, ["obl:agent"]) : doerOf(tree, head);
  const words = wordsBelow(tree, noun, ["acl:relcl", "parataxis", "conj", "cc"]).filter(
    (at) => !others.some((other) => wordsBelow(tree, other).includes(at)),
  );
  return {
    kind: "agreed",
    word: noun,
    by: [...(doer === undefined ? [] : [doer]), ...others],
    to: [],
    what: [spanOf(tree, words)],
    top: noun,
    isOwn: false,
  };
}

/** "Under the accord, the rebels will hand over weapons". */
function readUnder(tree: WordTree, verb: number): UndertakingDraft | null {
  const { tokens, children } = tree;
  const pact = children[verb]!.find(
    (child) =>
      pactNouns.has(tokens[child]!.lemma.toLowerCase()) &&
      casesOf(tree, child).some((word) => word.toLowerCase() === "under"),
  );
  const isToBe = children[verb]!.some((child) => toBe.has(tokens[child]!.lemma.toLowerCase()));
  if (pact === undefined || !isToBe || isNegated(tree, verb)) return null;
  const isPassive = childOf(tree, verb, ["nsubj:pass"]) !== undefined;
  const doer = isPassive ? childOf(tree, verb, ["obl:agent"]) : doerOf(tree, verb);
  const first = isPassive ? childOf(tree, verb, ["nsubj:pass"])! : verb;
  const start = wordsBelow(tree, first)[0]!;
  const words = wordsBelow(tree, verb, ["parataxis"]).filter((at) => (isPassive ? at >= start : at >= verb));
  const by = doer === undefined ? [] : [doer];
  return { kind: "agreed", word: verb, by, to: [], what: [spanOf(tree, words)], top: verb, isOwn: false };
}

/** Who does this is no party to the pact. */
const brokers = new Set(["broker", "mediate"]);

const toBe = new Set(["must", "shall", "to", "will", "would"]);

const partners = new Set(["between", "with"]);

/** "The truce", "that deal": told of before. */
const isKnown = ({ tokens, children }: WordTree, noun: number): boolean =>
  children[noun]!.some((child) => tokens[child]!.deprel === "det" && !newWords.has(tokens[child]!.lemma.toLowerCase()));

const newWords = new Set(["a", "an", "another"]);

/** Only hoped for, planned, or in a condition. */
function isMaybe({ tokens, children }: WordTree, verb: number): boolean {
  const { deprel } = tokens[verb]!;
  const isAux = (at: number): boolean => tokens[at]!.deprel === "aux" && !had.has(tokens[at]!.lemma.toLowerCase());
  const isMark = (at: number): boolean => ["if", "to", "unless"].includes(tokens[at]!.lemma.toLowerCase());
  return deprel === "xcomp" || children[verb]!.some((at) => isAux(at) || (tokens[at]!.deprel === "mark" && isMark(at)));
}

const had = new Set(["be", "have"]);
