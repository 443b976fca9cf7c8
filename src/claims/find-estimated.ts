import { casesOf, childOf, holdsNumber, subjectOf, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import {
  accountNouns,
  countingSources,
  countNouns,
  estimateVerbs,
  revisingVerbs,
  saidOfNumbers,
} from "./en/estimates.ts";

/** The words that are estimated, and the number: the tops of both. `null` where the verb does something else. */
export function findEstimated(tree: WordTree, verb: number): readonly number[] | null {
  const { tokens, children } = tree;
  const { lemma } = tokens[verb]!;
  const given = children[verb]!.filter((child) => tokens[child]!.deprel === "obj" && casesOf(tree, child).length === 0);
  const what = childOf(tree, verb, ["nsubj:pass"]) ?? given[0];
  if (what === undefined) return null;
  const prepositions = estimateVerbs[lemma] ?? (revisingVerbs.has(lemma) && isCount(tree, what) ? ["to", "at"] : []);
  const isNumber = (child: number): boolean =>
    numberRelations.includes(tokens[child]!.deprel) &&
    casesOf(tree, child).some((one) => prepositions.includes(one)) &&
    holdsNumber(tree, child);
  const isGiven = lemma === "give" && tokens[what]!.deprel === "nsubj:pass" && countNouns.has(tokens[what]!.lemma);
  if (isGiven && holdsNumber(tree, what)) return [what];
  const from = children[verb]!.find((child) => casesOf(tree, child).includes("from"));
  if (from !== undefined && from > what && wordsBelow(tree, from).some(isNumber)) return [what, from];
  const number = [...children[verb]!, ...wordsBelow(tree, what)].find(isNumber);
  if (number !== undefined) return number < what ? null : [what, number];
  const last = given.findLast((child) => holdsNumber(tree, child));
  if (lemma !== "give" || last === undefined) return null;
  const subject = tokens[subjectOf(tree, verb) ?? -1];
  if (!countNouns.has(tokens[last]!.lemma) && !countingSources.has(subject?.lemma ?? "")) return null;
  const receiver = childOf(tree, verb, ["iobj"]) ?? given.find((child) => child !== last);
  return [...(receiver === undefined ? [] : [receiver]), last];
}

/** How the parser may hang "at 41" on its verb, or on what stands before it. */
const numberRelations: readonly string[] = ["obl", "obl:unmarked", "advcl", "nmod", "obj"];

/** "The toll", "its estimate", "the number of wounded": what goes up and down only in what somebody says of it. */
function isCount(tree: WordTree, at: number): boolean {
  const { lemma } = tree.tokens[at]!;
  if (accountNouns.has(lemma) || lemma === "toll") return true;
  return countNouns.has(lemma) && wordsBelow(tree, at).some((word) => saidOfNumbers.has(tree.tokens[word]!.lemma));
}
