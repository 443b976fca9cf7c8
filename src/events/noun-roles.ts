import type { WordTree } from "../grammar/word-tree.ts";
import type { EventType } from "../schema/event.ts";
import { toWhom } from "./en/to-whom.ts";
import { type Phrase, phrasesOf } from "./verb-words.ts";

/** Words for those who do something, and those whom it is done to. */
export interface Roles {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

/** The parties of an event noun, by their prepositions: "talks between", "attack on", "his visit". */
export function nounRoles(tree: WordTree, noun: number, type: EventType): Roles {
  const { tokens, children } = tree;
  const owners = children[noun]!.filter((child) => tokens[child]!.deprel === "nmod:poss");
  const peoples = children[noun]!.filter((child) => isPeople(tree, child, tokens[noun]!.lemma));
  const rest = byPreposition(phrasesOf(tree, noun, ["nmod", "obl"]), type);
  const isDoneTo = owned.has(type) && rest.actors.length > 0;
  const before = [...owners, ...peoples];
  return isDoneTo
    ? { actors: rest.actors, recipients: [...before, ...rest.recipients] }
    : { actors: [...before, ...rest.actors], recipients: rest.recipients };
}

const owned: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE", "AID"]);

/** "Israeli" of "Israeli attack", "Croatia" of "Croatia talks". */
export function isPeople({ tokens }: WordTree, at: number, noun: string): boolean {
  const { deprel, upos, lemma } = tokens[at]!;
  const isName = /^\p{Lu}/u.test(lemma) && lemma !== noun;
  return isName && ((deprel === "amod" && upos === "ADJ") || (deprel === "compound" && upos === "PROPN"));
}

export function byPreposition(phrases: readonly Phrase[], type: EventType): Roles {
  const actors = phrases.filter(({ preposition }) => preposition !== null && isDoer(preposition, type));
  const done = phrases.filter(({ preposition }) => preposition === null || (toWhom[type] ?? []).includes(preposition));
  const isMutual = mutual.has(type);
  const heads = (some: readonly Phrase[]): readonly number[] => some.map(({ head }) => head);
  return {
    actors: [...heads(actors), ...(isMutual ? heads(done) : [])],
    recipients: isMutual ? [] : heads(done),
  };
}

const isDoer = (preposition: string, type: EventType): boolean =>
  preposition === "by" ||
  preposition === "between" ||
  (preposition === "with" && shared.has(type)) ||
  (preposition === "of" && actsOf.has(type));

export const shared: ReadonlySet<EventType> = new Set(["AGREE", "CONSULT", "COOPERATE"]);
const actsOf: ReadonlySet<EventType> = new Set(["MOBILIZE", "PROTEST", "RETREAT"]);

/** Of these all who take part do it. */
export const mutual: ReadonlySet<EventType> = new Set(["CONSULT"]);
