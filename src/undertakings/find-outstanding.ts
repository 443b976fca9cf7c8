import { doerOf } from "../grammar/doer-of.ts";
import { casesOf, childOf, spanOf, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import { awaitedNouns, matters, openWords, outcomeNouns, reachVerbs, settlingVerbs } from "./en/outstanding-words.ts";
import { isNegated } from "./is-negated.ts";
import type { UndertakingDraft } from "./undertaking-draft.ts";

/** What a report says is still not agreed, not decided or not settled. */
export function findOutstanding(tree: WordTree): readonly UndertakingDraft[] {
  return tree.tokens.flatMap(({ upos }, word) => {
    if (upos === "NOUN") return readOutcome(tree, word) ?? [];
    if (upos === "VERB")
      return (
        readTalkedOf(tree, word) ?? readUnsettled(tree, word) ?? readAwaited(tree, word) ?? readUndone(tree, word) ?? []
      );
    return upos === "ADJ" ? (readOpen(tree, word) ?? []) : [];
  });
}

/** "No agreement was reached on the prisoners", "failed to reach a deal", "ended without a deal on the border". */
function readOutcome(tree: WordTree, noun: number): UndertakingDraft | null {
  const { tokens } = tree;
  if (!outcomeNouns.has(lemmaOf(tree, noun))) return null;
  const { head } = tokens[noun]!;
  const isNone = isNegated(tree, noun) || casesOf(tree, noun).includes("without");
  const isReached = head >= 0 && (reachVerbs.has(lemmaOf(tree, head)) || isThere(tree, head));
  const isFailed = isReached && (isNegated(tree, head) || isFailure(tree, head));
  if (!(isNone && (isReached || casesOf(tree, noun).includes("without"))) && !isFailed) return null;
  const around = [noun, ...(isReached ? [head] : [])];
  const matter = around.flatMap((at) => tree.children[at]!).find((child) => isAbout(tree, child));
  const top = matter ?? noun;
  return toDraft(tree, noun, top, partiesOf(tree, head, around));
}

/** "There is no deal on the border". */
const isThere = (tree: WordTree, verb: number): boolean =>
  lemmaOf(tree, verb) === "be" && childOf(tree, verb, ["expl"]) !== undefined;

/** Those between whom there is no outcome: the doers of the verb, and whoever stands behind "between". */
function partiesOf(tree: WordTree, verb: number, around: readonly number[]): readonly number[] {
  const between = around
    .flatMap((at) => tree.children[at]!)
    .filter((child) => casesOf(tree, child).includes("between"));
  const isPassive = verb >= 0 && childOf(tree, verb, ["nsubj:pass", "aux:pass"]) !== undefined;
  const doer = verb < 0 || isPassive ? undefined : doerOf(tree, verb);
  const isSomebody =
    doer !== undefined &&
    !isThere(tree, verb) &&
    !outcomeNouns.has(lemmaOf(tree, doer)) &&
    !talks.has(lemmaOf(tree, doer));
  return [...between, ...(isSomebody ? [doer] : [])];
}

const talks = new Set(["conference", "meeting", "negotiation", "round", "session", "summit", "talk"]);

/** "Key details still need to be negotiated", "the date has yet to be set", "the sides have not yet agreed on the border". */
function readUnsettled(tree: WordTree, verb: number): UndertakingDraft | null {
  const { tokens, children } = tree;
  if (!settlingVerbs.has(lemmaOf(tree, verb))) return readYetTo(tree, verb);
  const { head } = tokens[verb]!;
  const has = (at: number, words: ReadonlySet<string>): boolean =>
    at >= 0 && children[at]!.some((child) => words.has(lemmaOf(tree, child)));
  const isStillToBe =
    head >= 0 && needing.has(lemmaOf(tree, head)) && (has(head, still) || lemmaOf(tree, head) === "remain");
  const isYetTo = has(verb, yets) && has(verb, tos) && !has(verb, nots);
  const isNotYet = has(verb, nots) && (has(verb, yets) || (has(verb, haves) && isAgreeing.has(lemmaOf(tree, verb))));
  const isFailed = lemmaOf(tree, verb) === "agree" && isFailure(tree, verb);
  const passive = childOf(tree, verb, ["nsubj:pass", "csubj:pass", "csubj"]);
  const isNever = passive !== undefined && has(verb, nevers) && isAgreeing.has(lemmaOf(tree, verb));
  const isNothing = passive !== undefined && isAgreeing.has(lemmaOf(tree, verb)) && isNegated(tree, passive);
  const matter = isNothing ? children[verb]!.find((child) => isAbout(tree, child)) : undefined;
  if (matter !== undefined) return toDraft(tree, verb, matter, []);
  if (!isStillToBe && !isYetTo && !isNotYet && !isFailed && !isNever) return null;
  if (passive !== undefined || (isStillToBe && childOf(tree, verb, ["aux:pass"]) !== undefined)) {
    const top = passive ?? childOf(tree, head, ["nsubj", "nsubj:pass", "csubj"]);
    return top === undefined ? null : toDraft(tree, verb, top, []);
  }
  const doer = doerOf(tree, verb);
  const about = children[verb]!.find((child) => tokens[child]!.deprel === "obj" || isAbout(tree, child));
  return about === undefined ? null : toDraft(tree, verb, about, doer === undefined ? [] : [doer]);
}

/** "The council has yet to put it on its agenda", "the convoy has yet to arrive". */
function readYetTo(tree: WordTree, verb: number): UndertakingDraft | null {
  const { tokens, children } = tree;
  const governor = tokens[verb]!.head;
  const around = [
    verb,
    ...(tokens[verb]!.deprel === "xcomp" && governor >= 0 && lemmaOf(tree, governor) === "have" ? [governor] : []),
  ];
  const has = (words: ReadonlySet<string>): boolean =>
    around.some((at) => children[at]!.some((child) => words.has(lemmaOf(tree, child))));
  const isHad = around.length > 1 || has(haves);
  if (!isHad || !has(yets) || !has(tos) || has(nots) || idleWaits.has(lemmaOf(tree, verb))) return null;
  const passive =
    childOf(tree, verb, ["nsubj:pass"]) ??
    around.map((at) => childOf(tree, at, ["nsubj:pass"])).find((at) => at !== undefined);
  if (passive !== undefined) return toDraft(tree, verb, passive, []);
  const doer = doerOf(tree, verb);
  const draft = toDraft(tree, verb, verb, doer === undefined ? [] : [doer]);
  const start = children[verb]!.find((child) => tokens[child]!.deprel === "mark") ?? verb;
  return {
    ...draft,
    what: [
      spanOf(
        tree,
        wordsBelow(tree, verb, aside).filter((at) => at >= start),
      ),
    ],
  };
}

/** What somebody has yet to say or see is no undertaking that is open. */
const idleWaits = new Set(["comment", "hear", "know", "learn", "react", "respond", "say", "see", "speak"]);

/** "We await a final agreement". */
function readAwaited(tree: WordTree, verb: number): UndertakingDraft | null {
  const { tokens, children } = tree;
  if (!["await", "wait"].includes(lemmaOf(tree, verb)) || isNegated(tree, verb)) return null;
  const awaited = children[verb]!.find(
    (child) =>
      awaitedNouns.has(lemmaOf(tree, child)) &&
      (tokens[child]!.deprel === "obj" || casesOf(tree, child).includes("for")),
  );
  const doer = doerOf(tree, verb);
  return awaited === undefined ? null : toDraft(tree, verb, awaited, doer === undefined ? [] : [doer]);
}

/** "An exchange that was announced for Monday did not take place". */
function readUndone(tree: WordTree, verb: number): UndertakingDraft | null {
  if (!isNegated(tree, verb) || !comingAbout.has(lemmaOf(tree, verb))) return null;
  const subject = childOf(tree, verb, ["nsubj", "nsubj:pass"]);
  if (subject === undefined) return null;
  const isDue = wordsBelow(tree, subject).some(
    (at) => tree.tokens[at]!.deprel.startsWith("acl") && announcing.has(lemmaOf(tree, at)),
  );
  return isDue ? toDraft(tree, verb, subject, []) : null;
}

/** "Sick pay was still being argued over", "the route is still under discussion". */
function readTalkedOf(tree: WordTree, verb: number): UndertakingDraft | null {
  const { children } = tree;
  const isStill = children[verb]!.some((child) => still.has(lemmaOf(tree, child)));
  const isNow = children[verb]!.filter((child) => lemmaOf(tree, child) === "be").length > 1;
  const subject = childOf(tree, verb, ["nsubj:pass"]);
  if (!isStill || !isNow || subject === undefined || !talking.has(lemmaOf(tree, verb))) return null;
  return toDraft(tree, verb, subject, []);
}

const talking = new Set(["argue", "debate", "discuss", "dispute", "haggle", "negotiate", "work"]);

/** "The fate of the prisoners remains unresolved". */
function readOpen(tree: WordTree, adjective: number): UndertakingDraft | null {
  const { tokens, children } = tree;
  if (!openWords.has(lemmaOf(tree, adjective)) || isNegated(tree, adjective)) return null;
  const { deprel, head } = tokens[adjective]!;
  const remains = deprel === "xcomp" && head >= 0 && lemmaOf(tree, head) === "remain";
  const isStill = children[adjective]!.some((child) => still.has(lemmaOf(tree, child)));
  const subject = remains ? childOf(tree, head, ["nsubj"]) : isStill ? childOf(tree, adjective, ["nsubj"]) : undefined;
  if (subject === undefined || !isMatter(lemmaOf(tree, subject))) return null;
  return toDraft(tree, adjective, subject, []);
}

const isMatter = (lemma: string): boolean => matters.has(lemma) || awaitedNouns.has(lemma);

const lemmaOf = ({ tokens }: WordTree, at: number): string => tokens[at]!.lemma.toLowerCase();

const isAbout = (tree: WordTree, at: number): boolean =>
  (["nmod", "obl"].includes(tree.tokens[at]!.deprel) &&
    casesOf(tree, at).some((preposition) => abouts.has(preposition.toLowerCase()))) ||
  // "No agreement on how they would leave".
  (["acl", "advcl", "ccomp"].includes(tree.tokens[at]!.deprel) &&
    tree.children[at]!.some((mark) => tree.tokens[mark]!.deprel === "mark" && abouts.has(lemmaOf(tree, mark))));

const isFailure = (tree: WordTree, verb: number): boolean => {
  const { deprel, head } = tree.tokens[verb]!;
  return deprel === "xcomp" && head >= 0 && lemmaOf(tree, head) === "fail";
};

const announcing = new Set(["agree", "announce", "due", "expect", "plan", "promise", "schedule"]);
const comingAbout = new Set([
  "arrive",
  "begin",
  "come",
  "happen",
  "hold",
  "materialise",
  "materialize",
  "start",
  "take",
]);
const abouts = new Set(["about", "for", "on", "over", "regarding"]);
/** That these did not happen is news in itself. */
const isAgreeing = new Set(["agree", "decide", "resolve", "settle"]);
const needing = new Set(["have", "need", "remain"]);
const still = new Set(["still", "yet"]);
const yets = new Set(["yet"]);
const nevers = new Set(["never"]);
const tos = new Set(["to"]);
const haves = new Set(["have"]);
const nots = new Set(["n't", "not"]);

const toDraft = (tree: WordTree, word: number, top: number, by: readonly number[]): UndertakingDraft => ({
  kind: "outstanding",
  word,
  by,
  to: [],
  what: [
    spanOf(
      tree,
      wordsBelow(tree, top, aside).filter((at) => !isLead(tree, at, top)),
    ),
  ],
  top,
  isOwn: false,
});

const aside = ["acl:relcl", "parataxis", "cc", "conj"];

/** "No", "on": not part of what is open. */
const isLead = (tree: WordTree, at: number, top: number): boolean =>
  tree.tokens[at]!.head === top &&
  (tree.tokens[at]!.deprel === "case" ||
    lemmaOf(tree, at) === "no" ||
    (tree.tokens[at]!.deprel === "mark" && abouts.has(lemmaOf(tree, at))));
