import type { WordTree } from "../grammar/word-tree.ts";
import type { EventStatus } from "../schema/event.ts";
import { failingVerbs, futureWords, negations, planningVerbs } from "./en/light-verbs.ts";
import { allegedWords, plannedWords } from "./en/status-words.ts";
import type { EventDraft } from "./event-draft.ts";
import { verbName } from "./verb-words.ts";

/** Whether an event is told as done, to come, not done, or only said by words such as "alleged". */
export function readStatus(tree: WordTree, { head, verb }: EventDraft): EventStatus {
  const around = [...new Set([head, verb])];
  const words = around.flatMap((at) => tree.children[at]!);
  if (words.some((at) => isOf(tree, at, negations))) return "negated";
  if (words.some((at) => isOf(tree, at, allegedWords))) return "alleged";
  if (words.some((at) => isOf(tree, at, plannedWords) || isFuture(tree, at))) return "planned";
  return byGovernor(tree, verb);
}

const isOf = ({ tokens }: WordTree, at: number, words: ReadonlySet<string>): boolean =>
  words.has(tokens[at]!.lemma.toLowerCase());

const isFuture = (tree: WordTree, at: number): boolean =>
  tree.tokens[at]!.deprel.startsWith("aux") && isOf(tree, at, futureWords);

/** "Plans to meet", "failed to meet", "sent troops to guard": what the verb around says of one that hangs on it by "to". */
function byGovernor(tree: WordTree, verb: number): EventStatus {
  const { tokens, children } = tree;
  const { head, deprel } = tokens[verb]!;
  const isTo = children[verb]!.some((child) => tokens[child]!.deprel === "mark" && tokens[child]!.lemma === "to");
  if (head < 0) return "happened";
  if (["xcomp", "ccomp"].includes(deprel) && failingVerbs.has(verbName(tree, head))) return "negated";
  if (
    deprel === "advcl" &&
    children[verb]!.some((child) => tokens[child]!.deprel === "mark" && conditions.has(tokens[child]!.lemma))
  )
    return "planned";
  if (!isTo) return deprel === "conj" && tokens[head]!.upos === "VERB" ? ofConjunct(tree, head) : "happened";
  if (deprel === "advcl" || deprel === "acl") return "planned";
  return planningVerbs.has(verbName(tree, head)) ? "planned" : ofConjunct(tree, head);
}

const conditions: ReadonlySet<string> = new Set(["if", "unless"]);

/** The status of the verb that another goes on from. */
function ofConjunct(tree: WordTree, verb: number): EventStatus {
  const words = tree.children[verb]!;
  if (words.some((at) => isOf(tree, at, negations))) return "negated";
  return words.some((at) => isFuture(tree, at)) ? "planned" : "happened";
}
