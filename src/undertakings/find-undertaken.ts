import { doerOf, governorOf } from "../grammar/doer-of.ts";
import { casesOf, childOf, spanOf, type WordTree } from "../grammar/word-tree.ts";
import { hollowVerbs, maybeWords, readyWords, undertakingNouns, undertakingVerbs } from "./en/undertaking-words.ts";
import { isNegated } from "./is-negated.ts";
import { type Known, readFrame, type WordFacts } from "./read-frame.ts";
import type { UndertakingDraft } from "./undertaking-draft.ts";

/** What the verbs and nouns of undertaking in a report tell of: "agreed to", "his offer of", "ready to". */
export function findUndertaken(tree: WordTree, about: WordFacts): readonly UndertakingDraft[] {
  const found = tree.tokens.flatMap((_, word) => readWord(tree, word, about) ?? []);
  const tops = new Set(found.map(({ top }) => top));
  // "Refused to accept" is a refusal alone; "rejected his offer of talks" tells of the offer too.
  return found.filter(({ word }) => tree.tokens[word]!.upos !== "VERB" || !tops.has(word));
}

function readWord(tree: WordTree, word: number, about: WordFacts): UndertakingDraft | null {
  const told = toTold(tree, word);
  if (told === null) return null;
  const { known, by } = told;
  const complement = readFrame(tree, word, known, about);
  if (complement === null) return null;
  const { top, words, to } = complement;
  // "Insisted that it would be counted" promises; "insisted that they leave" demands.
  const kind = complement.isFuture ? futureKind(tree, complement.top) : known.kind;
  const [together, others] = kind === "agreed" ? [to, []] : [[], to];
  return { kind, word, by: [...by, ...together], to: others, what: [spanOf(tree, words)], top, isOwn: false };
}

const futureKind = (tree: WordTree, top: number): "promised" | "refused" =>
  isNone(tree, top) ? "refused" : "promised";

/** "There would be no amnesty", "would not leave". */
const isNone = (tree: WordTree, top: number): boolean =>
  isNegated(tree, top) ||
  (childOf(tree, top, ["expl"]) !== undefined && tree.children[top]!.some((at) => isNegated(tree, at)));

/** A word of undertaking, with the words for those who undertake. */
interface Told {
  readonly known: Known;
  readonly by: readonly number[];
}

function toTold(tree: WordTree, word: number): Told | null {
  const { upos } = tree.tokens[word]!;
  if (upos === "VERB") return readVerb(tree, word);
  if (upos === "NOUN") return readNoun(tree, word);
  return upos === "ADJ" ? readReadiness(tree, word) : null;
}

function readVerb(tree: WordTree, verb: number): Told | null {
  const known = undertakingVerbs[verbName(tree, verb)];
  if (known === undefined || isNegated(tree, verb) || isHollow(tree, verb)) return null;
  const suffering = childOf(tree, verb, ["nsubj:pass"]);
  if (suffering !== undefined && isNegated(tree, suffering)) return null;
  const isPassive = suffering !== undefined || childOf(tree, verb, ["aux:pass"]) !== undefined;
  const doer = isPassive ? childOf(tree, verb, ["obl:agent"]) : doerOf(tree, verb);
  return { known, by: doer === undefined ? [] : [doer] };
}

/** A noun tells of an undertaking where it says whose it is. */
function readNoun(tree: WordTree, noun: number): Told | null {
  const known = undertakingNouns[tree.tokens[noun]!.lemma.toLowerCase()];
  if (known === undefined || isNegated(tree, noun)) return null;
  const by = ownersOf(tree, noun);
  return by.length === 0 ? null : { known, by };
}

/** "Ready to exchange all prisoners" offers it; "not ready to" refuses. */
function readReadiness(tree: WordTree, word: number): Told | null {
  if (!readyWords.has(tree.tokens[word]!.lemma.toLowerCase()) || isHollow(tree, word)) return null;
  const doer = doerOf(tree, word);
  const kind = isNegated(tree, word) ? "refused" : "promised";
  return doer === undefined ? null : { known: { kind, by: ["to"] }, by: [doer] };
}

/** A verb's lemma with its particle. */
function verbName(tree: WordTree, verb: number): string {
  const { tokens } = tree;
  const particle = childOf(tree, verb, ["compound:prt"]);
  const lemma = tokens[verb]!.lemma.toLowerCase();
  return particle === undefined ? lemma : `${lemma} ${tokens[particle]!.lemma.toLowerCase()}`;
}

/** What only may be undertaken, is hoped for, planned or would be if, is not. */
function isHollow(tree: WordTree, word: number): boolean {
  const { tokens, children } = tree;
  const has = (deprels: readonly string[], words: ReadonlySet<string>): boolean =>
    children[word]!.some(
      (child) => deprels.includes(tokens[child]!.deprel) && words.has(tokens[child]!.lemma.toLowerCase()),
    );
  if (has(["aux"], maybeWords) || has(["mark"], conditions)) return true;
  const governor = governorOf(tree, word);
  return (
    governor !== null && tokens[word]!.deprel === "xcomp" && hollowVerbs.has(tokens[governor]!.lemma.toLowerCase())
  );
}

const conditions = new Set(["if", "unless", "whether"]);

/** Whose an offer or a demand is: "his", "the army's", "by the army", or who made it. */
function ownersOf(tree: WordTree, noun: number): readonly number[] {
  const { tokens, children } = tree;
  const owners = children[noun]!.filter(
    (child) =>
      tokens[child]!.deprel === "nmod:poss" ||
      (tokens[child]!.deprel === "nmod" && casesOf(tree, child).some((word) => givers.has(word.toLowerCase()))),
  );
  const { head, deprel } = tokens[noun]!;
  if (owners.length > 0 || deprel !== "obj" || !makers.has(tokens[head]!.lemma.toLowerCase())) return owners;
  const maker = doerOf(tree, head);
  return maker === undefined ? [] : [maker];
}

const givers = new Set(["between", "by", "from"]);
const makers = new Set([
  "give",
  "issue",
  "make",
  "offer",
  "provide",
  "reach",
  "reiterate",
  "renew",
  "repeat",
  "sign",
  "strike",
  "voice",
]);
