import { childOf } from "../grammar/word-tree.ts";
import { answeredNouns, answeredPronouns } from "./en/answered-nouns.ts";
import { plainRebuttals, rebuttals, truths, unsure } from "./en/rebuttals.ts";
import { type Denied, readNoun } from "./read-denied.ts";
import type { Scene, Statement } from "./statement.ts";

/** How somebody's words say of others' that they are not so ("the report was false", "that is a lie"); `null` where they do not. */
export function findRebuttal(scene: Scene, { words, account, concepts }: Statement): Denied | null {
  if (account.stance !== "affirms") return null;
  const such = findSuch(scene, words);
  if (such !== null) return such;
  for (const at of words) {
    if (!isRebuttal(scene, at)) continue;
    const said = saidOf(scene, at);
    if (said === undefined || !words.includes(said)) continue;
    const lemma = scene.tokens[said]!.lemma.toLowerCase();
    if (lemma in answeredNouns) return readNoun(scene, said, concepts);
    if (answeredPronouns.has(lemma) && isPlain(scene, at) && words.indexOf(said) < opening)
      return { by: "pronoun", plural: lemma === "these" };
  }
  return null;
}

/** "No such order was given" denies what was said before; "would do no such thing" refuses what was asked. */
function findSuch({ tokens, tree }: Scene, words: readonly number[]): Denied | null {
  const such = words.find((at) => tokens[at]!.lemma.toLowerCase() === "such");
  const noun = such === undefined ? -1 : tokens[such]!.head;
  if (noun < 0 || !tree.children[noun]!.some((child) => tokens[child]!.lemma.toLowerCase() === "no")) return null;
  const verb = tokens[noun]!.head;
  const isDone =
    tokens[noun]!.lemma.toLowerCase() === "thing" && verb >= 0 && tokens[verb]!.lemma.toLowerCase() === "do";
  return isDone
    ? { by: "noun", kind: "demand", plural: false, owner: null, about: new Set() }
    : { by: "pronoun", plural: false };
}

/** Words of a statement in which its first pronoun points at what others said; behind them it points at its own. */
const opening = 3;

const isPlain = ({ tokens }: Scene, at: number): boolean =>
  plainRebuttals.has(tokens[at]!.lemma.toLowerCase()) || truths.has(tokens[at]!.lemma.toLowerCase());

function isRebuttal({ tokens, tree }: Scene, at: number): boolean {
  const lemma = tokens[at]!.lemma.toLowerCase();
  if (tree.children[at]!.some((child) => unsure.has(tokens[child]!.lemma))) return false;
  const isNegated = tree.children[at]!.some((child) => tokens[child]!.lemma === "not");
  return rebuttals.has(lemma) ? !isNegated : truths.has(lemma) && isNegated;
}

/** What a rebutting word is said of: its subject, or the object that it is called ("called the charge absurd"). */
function saidOf({ tokens, tree }: Scene, at: number): number | undefined {
  const subject = childOf(tree, at, ["nsubj", "nsubj:pass"]);
  if (subject !== undefined) return subject;
  const { deprel, head } = tokens[at]!;
  if (head < 0) return undefined;
  if (deprel === "conj") return childOf(tree, head, ["nsubj", "nsubj:pass"]);
  if (["xcomp", "obl", "obj", "advcl"].includes(deprel)) return childOf(tree, head, ["obj"]);
  return (deprel === "appos" || deprel === "amod") && head < at ? head : undefined;
}
