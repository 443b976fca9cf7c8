import { casesOf, childOf, holdsNumber, spanOf, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import {
  accountNouns,
  countNouns,
  givingVerbs,
  reckonings,
  saidOfNumbers,
  standingVerbs,
  timeWords,
} from "./en/estimates.ts";
import type { StatementWords } from "./statement-words.ts";

/**
 * Whose account a number is by a noun: "the army's count stood at 12", "its estimate of the damage was $3m", "the front's figure
 * of 900 dead", and "300 have died, by the army's count".
 */
export function findAccounts(tree: WordTree): readonly StatementWords[] {
  return tree.tokens.flatMap(({ upos, lemma }, noun): readonly StatementWords[] => {
    if (upos !== "NOUN") return [];
    const giver = findGiver(tree, noun);
    const given = giver === null ? null : findTold(tree, noun);
    if (giver !== null && given !== null)
      return [
        {
          source: [withoutCase(tree, giver.who)],
          cue: tree.tokens[giver.verb]!.span,
          content: [headOf(tree, noun), given],
        },
      ];
    const owner = findOwner(tree, noun);
    if (owner === null) return [];
    const content = accountNouns.has(lemma) ? findGiven(tree, noun, owner) : null;
    if (content !== null) return [{ source: [withoutCase(tree, owner)], cue: tree.tokens[noun]!.span, content }];
    return reckonings.has(lemma) && casesOf(tree, noun).includes("by") ? findReckoned(tree, noun, owner) : [];
  });
}

/** Whose count it is: "the army's", "its", "by the army", and "of the army" where only that can be meant. */
function findOwner(tree: WordTree, noun: number): number | null {
  const { tokens, children } = tree;
  const isOf = casesOf(tree, noun).includes("by");
  const owner = children[noun]!.find((child) => {
    const { deprel, upos } = tokens[child]!;
    if (holdsNumber(tree, child)) return false;
    if (deprel === "nmod:poss") return upos === "PRON" || casesOf(tree, child).length > 0;
    return deprel === "nmod" && casesOf(tree, child).some((one) => one === "by" || (isOf && one === "of"));
  });
  return owner === undefined || timeWords.test(tokens[owner]!.lemma) ? null : owner;
}

/** Who gave a count, and the verb: "the toll given by the hospital". */
function findGiver(tree: WordTree, noun: number): { readonly verb: number; readonly who: number } | null {
  if (!countNouns.has(tree.tokens[noun]!.lemma)) return null;
  const verb = tree.children[noun]!.find(
    (child) => tree.tokens[child]!.deprel === "acl" && givingVerbs.has(tree.tokens[child]!.lemma),
  );
  const who = verb === undefined ? undefined : childOf(tree, verb, ["obl:agent"]);
  return verb === undefined || who === undefined ? null : { verb, who };
}

/** A noun with what stands before it. */
const headOf = (tree: WordTree, noun: number): StatementWords["content"][number] =>
  spanOf(
    tree,
    wordsBelow(tree, noun).filter((at) => at <= noun),
  );

/** The pieces that say what is counted and how many; `null` where no number is given. */
function findGiven(tree: WordTree, noun: number, owner: number): StatementWords["content"] | null {
  const { tokens, children } = tree;
  // "The delegate count" is of what somebody has, not of what they say.
  const kinds = children[noun]!.filter((child) => tokens[child]!.deprel === "compound");
  if (kinds.some((child) => !saidOfNumbers.has(tokens[child]!.lemma))) return null;
  const beside = children[noun]!.filter(
    (child) => child > noun && child !== owner && ["nmod", "appos"].includes(tokens[child]!.deprel),
  );
  const about = beside.map((child) => spanOf(tree, wordsBelow(tree, child)));
  const told = findTold(tree, noun);
  if (told !== null) return [...about, told];
  return beside.some((child) => holdsNumber(tree, child)) ? about : null;
}

/** The number of "was 41 dead" and "stood at 41", where the noun is the subject. */
function findTold(tree: WordTree, noun: number): StatementWords["content"][number] | null {
  const { tokens } = tree;
  const { deprel, head } = tokens[noun]!;
  if (deprel !== "nsubj" || head < noun) return null;
  if (childOf(tree, head, ["cop"]) !== undefined) {
    const words = wordsBelow(tree, head, besideNumber).filter((at) => at > noun);
    return words.some((at) => tokens[at]!.upos === "NUM") ? spanOf(tree, words) : null;
  }
  const number = standingVerbs.has(tokens[head]!.lemma) ? childOf(tree, head, ["obl", "obj"]) : undefined;
  return number !== undefined && holdsNumber(tree, number) ? spanOf(tree, wordsBelow(tree, number)) : null;
}

/** What hangs on a number that is a predicate, and is not said of it. */
const besideNumber: readonly string[] = ["nsubj", "cop", "punct", "parataxis", "advcl", "aux"];

/** The clause that is told "by the army's count". */
function findReckoned(tree: WordTree, noun: number, owner: number): readonly StatementWords[] {
  const { tokens } = tree;
  const { head, deprel } = tokens[noun]!;
  if (head === -1 || !/^(?:obl|nmod)/u.test(deprel)) return [];
  const below = wordsBelow(tree, noun);
  const clause = wordsBelow(tree, head, ["parataxis", "conj"]).filter((at) => !below.includes(at));
  if (!clause.some((at) => tokens[at]!.upos === "NUM")) return [];
  const pieces = [clause.filter((at) => at < below[0]!), clause.filter((at) => at > below.at(-1)!)];
  const content = pieces.filter((words) => words.some((at) => tokens[at]!.upos !== "PUNCT"));
  const cue = tokens[noun]!.span;
  return [{ source: [withoutCase(tree, owner)], cue, content: content.map((words) => spanOf(tree, words)) }];
}

/** An owner without its "'s" and its "by". */
function withoutCase(tree: WordTree, owner: number): StatementWords["content"][number] {
  const isOwnCase = (at: number): boolean => tree.tokens[at]!.head === owner && tree.tokens[at]!.deprel === "case";
  return spanOf(
    tree,
    wordsBelow(tree, owner).filter((at) => !isOwnCase(at)),
  );
}
