import { childOf, type WordTree } from "../grammar/word-tree.ts";
import { eventPhrases } from "./en/event-phrases.ts";
import { eventSubjects } from "./en/event-subjects.ts";
import { eventVerbs } from "./en/event-verbs.ts";
import { lightVerbs } from "./en/light-verbs.ts";
import { aroundWords, containers, particles } from "./en/phrase-words.ts";

/** A verb's lemma with its particle: "carry out"; of others the lemma alone. */
export function verbName(tree: WordTree, verb: number): string {
  const lemma = knownVerb(tree.tokens[verb]!.lemma.toLowerCase());
  const particle = childOf(tree, verb, ["compound:prt"]) ?? nextAdverb(tree, verb, lemma);
  return (particle === undefined ? lemma : `${lemma} ${tree.tokens[particle]!.lemma}`).toLowerCase();
}

/** "Pulled out of", "walked off the job": a particle that was read as an adverb or preposition, where the tables know both words. */
function nextAdverb({ tokens }: WordTree, verb: number, lemma: string): number | undefined {
  const next = tokens[verb + 1]?.lemma.toLowerCase();
  return next !== undefined && particles.has(next) && names.has(`${lemma} ${next}`) ? verb + 1 : undefined;
}

/** A verb's lemma as the tables have it, where the reader's is a letter off: "reache". */
function knownVerb(lemma: string): string {
  if (verbs.has(lemma)) return lemma;
  return [lemma.replace(/e$/u, ""), `${lemma}e`, lemma.replace(/(.)\1$/u, "$1")].find((one) => verbs.has(one)) ?? lemma;
}

const names: ReadonlySet<string> = new Set([
  ...eventVerbs.keys(),
  ...eventPhrases.keys(),
  ...eventSubjects.keys(),
  ...lightVerbs,
]);
const verbs: ReadonlySet<string> = new Set([...names].map((name) => name.split(" ")[0]!));

/** The nouns that hang on a verb as what it is about: its object or the subject of its passive first, then all others. */
export function nounsOf(tree: WordTree, verb: number): readonly number[] {
  const { tokens, children } = tree;
  const of = (relations: readonly string[]): readonly number[] =>
    children[verb]!.filter((child) => relations.includes(tokens[child]!.deprel));
  const around = of(["obl", "xcomp", "iobj", "advmod", "nmod"]).filter((child) => !isAround(tree, child));
  const own = [...of(["obj", "nsubj:pass"]), ...around];
  return own.flatMap((noun) => [noun, ...children[noun]!.filter((child) => tokens[child]!.deprel === "conj")]);
}

/** A noun's lemma, and where a word before it belongs to it, both: "tear gas". */
export function nounNames(tree: WordTree, noun: number): readonly string[] {
  const { tokens, children } = tree;
  const own = tokens[noun]!.lemma.toLowerCase();
  const parts = children[noun]!.filter(
    (child) => tokens[child]!.deprel === "compound" || tokens[child]!.deprel === "amod",
  );
  const isPart = containers.has(own);
  const counted = isPart ? children[noun]!.filter((child) => tokens[child]!.deprel === "nmod") : [];
  return [
    own,
    ...parts.map((part) => `${tokens[part]!.lemma.toLowerCase()} ${own}`),
    ...(isPart ? parts.map((part) => tokens[part]!.lemma.toLowerCase()) : []),
    ...counted.map((child) => tokens[child]!.lemma.toLowerCase()),
  ];
}

/** Words that hang on another by some relation, those joined to them included, with the preposition that they have. */
export function phrasesOf(tree: WordTree, at: number, relations: readonly string[]): readonly Phrase[] {
  const { tokens, children } = tree;
  return children[at]!.filter((child) => relations.includes(tokens[child]!.deprel)).map((child) => {
    const first = childOf(tree, child, ["case"]);
    return { head: child, preposition: first === undefined ? null : tokens[first]!.lemma.toLowerCase() };
  });
}

export interface Phrase {
  readonly head: number;
  readonly preposition: string | null;
}

/** "During the talks", "after the attack": told beside a verb, not with it. */
function isAround({ tokens, children }: WordTree, at: number): boolean {
  return children[at]!.some(
    (child) => tokens[child]!.deprel === "case" && aroundWords.has(tokens[child]!.lemma.toLowerCase()),
  );
}
