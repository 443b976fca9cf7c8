import { childOf, wordsBelow } from "../grammar/word-tree.ts";
import type { Span } from "../text/span.ts";
import { type Concepts, toConcepts, wordsIn } from "./concepts.ts";
import { type AnsweredKind, answeredNouns, answeredPronouns, generalDenials } from "./en/answered-nouns.ts";
import { rebuttals } from "./en/rebuttals.ts";
import type { Scene, Statement } from "./statement.ts";

/** How a denial says what it denies. */
export type Denied =
  /** By a word for what others said: "the allegations", "this". */
  | {
      readonly by: "noun";
      readonly kind: AnsweredKind;
      readonly plural: boolean;
      /** The words for whose it is, as in "the commander's account"; `null` where they are not there. */
      readonly owner: Span | null;
      /** What it is about, as in "the call for a meeting"; empty where that is not said. */
      readonly about: Concepts;
    }
  /** By what one would be guilty of: "any involvement". */
  | { readonly by: "guilt" }
  | { readonly by: "pronoun"; readonly plural: boolean }
  /** By its own words: "that its guns had fired". */
  | { readonly by: "content"; readonly about: Concepts };

/** How a denial says what it denies. */
export function readDenied(scene: Scene, { account, words, concepts }: Statement): Denied {
  const inCue = wordsIn(scene.tree, account.cue).find((at) => isAnswered(scene, at));
  if (inCue !== undefined) return readNoun(scene, inCue, concepts);
  const top = topOf(scene, words);
  if (top === undefined) return { by: "content", about: concepts };
  const { lemma, upos } = scene.tokens[top]!;
  if (words.some((at) => scene.tokens[at]!.lemma.toLowerCase() === "such")) return { by: "pronoun", plural: false };
  if (upos !== "VERB" && answeredPronouns.has(lemma.toLowerCase()))
    return { by: "pronoun", plural: lemma === "both" || lemma === "these" || lemma === "those" };
  if (generalDenials.has(lemma.toLowerCase())) return { by: "guilt" };
  return upos === "NOUN" || upos === "PROPN" ? readNoun(scene, top, concepts) : { by: "content", about: concepts };
}

/** "Dismissed the accusation as": the noun may stand in the cue. */
const isAnswered = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]!.upos === "NOUN" && tokens[at]!.lemma.toLowerCase() in answeredNouns;

/** The word of the content that all others hang on: the first whose head stands outside. */
export const topOf = ({ tokens }: Scene, words: readonly number[]): number | undefined =>
  words.find((at) => !words.includes(tokens[at]!.head) && tokens[at]!.upos !== "PUNCT");

/** Reads a noun for others' words with what hangs on it. */
export function readNoun(scene: Scene, noun: number, concepts: Concepts): Denied {
  const { text, tokens, tree } = scene;
  const kind = answeredNouns[tokens[noun]!.lemma.toLowerCase()];
  if (kind === undefined) return { by: "content", about: concepts };
  const by = childOf(tree, noun, ["nmod:poss"]) ?? ownerBehind(scene, noun);
  const owner = by === undefined ? null : tokens[by]!.span;
  const below = wordsBelow(tree, noun, ["nmod:poss", "acl:relcl", "appos", "punct", "amod", "conj"]);
  const about = toConcepts(
    tree,
    below.filter(
      (at) => (at > noun || isCompound(scene, noun, at)) && !isOwner(scene, at, by) && !isVerdict(scene, noun, at),
    ),
  );
  const plural = /s$/iu.test(text.slice(...tokens[noun]!.span));
  return { by: "noun", kind, plural, owner, about };
}

/** "The accusations by the ministry", "a report from the agency". */
function ownerBehind({ tree, tokens }: Scene, noun: number): number | undefined {
  return tree.children[noun]!.find(
    (child) =>
      tokens[child]!.deprel.startsWith("nmod") &&
      ["by", "from"].includes(tokens[childOf(tree, child, ["case"]) ?? -1]?.lemma ?? ""),
  );
}

/** "Dismissed the report as invention": what it is called tells nothing of what it says. */
const isVerdict = ({ tree, tokens }: Scene, noun: number, at: number): boolean =>
  rebuttals.has(tokens[at]!.lemma.toLowerCase()) ||
  tree.children[noun]!.some(
    (child) =>
      childOf(tree, child, ["case"]) !== undefined &&
      tokens[childOf(tree, child, ["case"])!]!.lemma === "as" &&
      wordsBelow(tree, child).includes(at),
  );

/** "The torture allegations". */
const isCompound = ({ tokens }: Scene, noun: number, at: number): boolean =>
  tokens[at]!.head === noun && tokens[at]!.deprel === "compound";

const isOwner = ({ tree }: Scene, at: number, owner: number | undefined): boolean =>
  owner !== undefined && wordsBelow(tree, owner).includes(at);
