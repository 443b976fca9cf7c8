import { doerOf } from "../grammar/doer-of.ts";
import { casesOf, childOf, spanOf, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import { answerNouns, answerVerbs } from "./en/answer-words.ts";
import { isNegated } from "./is-negated.ts";
import type { UndertakingDraft } from "./undertaking-draft.ts";

/**
 * What answers a demand or an offer without its words: "rejected the request", "turned it down", "has said no", "that is out of
 * the question". What is refused or accepted stands in what was demanded or offered before.
 */
export function findAnswers(tree: WordTree): readonly UndertakingDraft[] {
  return tree.tokens.flatMap(({ upos }, word) => {
    if (upos === "VERB") return readSaidNo(tree, word) ?? readAnswer(tree, word) ?? [];
    return upos === "NOUN" ? (readQuestion(tree, word) ?? []) : [];
  });
}

/** "Turned down the offer": the noun stands for what was told before, if nothing hangs on it that tells it. */
function readAnswer(tree: WordTree, verb: number): UndertakingDraft | null {
  const { tokens } = tree;
  const particle = childOf(tree, verb, ["compound:prt"]);
  const lemma = lemmaOf(tree, verb);
  const kind = answerVerbs[particle === undefined ? lemma : `${lemma} ${lemmaOf(tree, particle)}`];
  if (kind === undefined || isNegated(tree, verb)) return null;
  const passive = childOf(tree, verb, ["nsubj:pass"]);
  const object = childOf(tree, verb, ["obj"]) ?? passive;
  if (object === undefined) return null;
  const isPointer = tokens[object]!.upos === "PRON" && pointers.has(lemmaOf(tree, object));
  if (!isPointer && !(lemmaOf(tree, object) in answerNouns && !isTold(tree, object))) return null;
  const doer = passive === undefined ? doerOf(tree, verb) : childOf(tree, verb, ["obl:agent"]);
  return toAnswer(tree, { kind, word: verb, top: object, doer });
}

/** Whether what is demanded or offered hangs on the noun: "the demand to leave", "a request for help". */
const isTold = (tree: WordTree, noun: number): boolean =>
  tree.children[noun]!.some(
    (child) =>
      ["acl", "acl:relcl"].includes(tree.tokens[child]!.deprel) ||
      (tree.tokens[child]!.deprel === "nmod" && casesOf(tree, child).some((word) => ["for", "of"].includes(word))),
  );

/** "Haddour has said no"; "she said yes". */
function readSaidNo(tree: WordTree, verb: number): UndertakingDraft | null {
  if (lemmaOf(tree, verb) !== "say") return null;
  const answer = tree.children[verb]!.find(
    (child) => child > verb && lemmaOf(tree, child) in saidAnswers && tree.children[child]!.length === 0,
  );
  if (answer === undefined || !["obj", "discourse", "ccomp", "advmod"].includes(tree.tokens[answer]!.deprel))
    return null;
  return toAnswer(tree, {
    kind: saidAnswers[lemmaOf(tree, answer)]!,
    word: verb,
    top: answer,
    doer: doerOf(tree, verb),
  });
}

const saidAnswers: Readonly<Record<string, "agreed" | "refused">> = { no: "refused", yes: "agreed" };

/** "That is out of the question". */
function readQuestion(tree: WordTree, noun: number): UndertakingDraft | null {
  if (lemmaOf(tree, noun) !== "question" || !casesOf(tree, noun).some((word) => word.toLowerCase() === "out"))
    return null;
  const subject = childOf(tree, noun, ["nsubj"]);
  if (subject === undefined || isNegated(tree, noun)) return null;
  const isPointer = pointers.has(lemmaOf(tree, subject));
  return {
    ...toAnswer(tree, { kind: "refused", word: noun, top: subject, doer: undefined }),
    answers: isPointer ? either : [],
    isOwn: true,
  };
}

function toAnswer(
  tree: WordTree,
  { kind, word, top, doer }: Pick<UndertakingDraft, "kind" | "word" | "top"> & { readonly doer: number | undefined },
): UndertakingDraft {
  const what = [spanOf(tree, wordsBelow(tree, top))];
  return {
    kind,
    word,
    by: doer === undefined ? [] : [doer],
    to: [],
    what,
    top,
    isOwn: false,
    answers: answerNouns[lemmaOf(tree, top)] ?? either,
  };
}

const either = ["demanded", "promised"] as const;

const lemmaOf = ({ tokens }: WordTree, at: number): string => tokens[at]!.lemma.toLowerCase();

const pointers = new Set(["it", "that", "them", "this"]);
