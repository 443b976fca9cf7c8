import { spanOf, type WordTree } from "../grammar/word-tree.ts";
import type { Entity } from "../schema/entity.ts";
import type { Party } from "../schema/party.ts";
import type { Span } from "../text/span.ts";
import { eventNouns } from "./en/event-nouns.ts";
import { noParties } from "./en/no-parties.ts";
import { wordsNear } from "./words-near.ts";

/** Who is known at which words of a report, and which words are times. */
export interface PartyScene {
  /** For each place in the text that is some word's start: the entity whose mention covers it. */
  readonly bearerAt: (at: number) => string | null;
  readonly isTime: (span: Span) => boolean;
  readonly isPerson: (entity: string) => boolean;
  /** Whose words they stand in: who "we" is, and "it" where the report names nobody else for it. */
  readonly speaker?: string | null;
}

/** The parties that some words stand for, those joined to them by "and" included; without pronouns of nobody known. */
export const toParties = (tree: WordTree, heads: readonly number[], scene: PartyScene): readonly Party[] =>
  uniqueParties([...new Set(heads)].flatMap((head) => partiesAt(tree, head, scene)));

/** "France and Germany" are two, also where they speak as one. */
function partiesAt(tree: WordTree, head: number, scene: PartyScene): readonly Party[] {
  const all = withConjuncts(tree, head);
  const bearers = new Set(all.map((at) => scene.bearerAt(tree.tokens[at]!.span[0])));
  const areJoint = all.length > 1 && bearers.size === 1 && !bearers.has(null);
  const apart = areJoint ? { ...scene, bearerAt: () => null } : scene;
  return all.flatMap((at) => toParty(tree, at, apart) ?? []);
}

function withConjuncts({ tokens, children }: WordTree, head: number): readonly number[] {
  return [
    head,
    ...children[head]!.filter((child) => tokens[child]!.deprel === "conj" && tokens[child]!.upos !== "VERB"),
  ];
}

function toParty(tree: WordTree, head: number, { bearerAt, isPerson, isTime, speaker }: PartyScene): Party | null {
  const { tokens, children } = tree;
  const { upos, lemma, span } = tokens[head]!;
  const names = children[head]!.filter((child) => named.has(tokens[child]!.deprel) && tokens[child]!.upos === "PROPN");
  for (const at of [head, ...names]) {
    const entity = bearerAt(tokens[at]!.span[0]);
    if (entity !== null) return { entity };
  }
  if (isTime(span)) return null;
  const name = lemma.toLowerCase();
  if (upos === "PRON" && speaker !== undefined && speaker !== null && isOwn(name, isPerson(speaker)))
    return { entity: speaker };
  if (!parts.has(upos) || noParties.has(name) || (upos === "NOUN" && eventNouns.has(name))) return null;
  return { span: spanOf(tree, runAround(tree, wordsNear(tree, head, left), head)) };
}

/** Whether a pronoun can stand for whoever speaks. */
const isOwn = (pronoun: string, isPerson: boolean): boolean =>
  ownPronouns.has(pronoun) || (isPerson ? personPronouns : bodyPronouns).has(pronoun);

const ownPronouns: ReadonlySet<string> = new Set(["i", "we"]);
const personPronouns: ReadonlySet<string> = new Set(["he", "she"]);
const bodyPronouns: ReadonlySet<string> = new Set(["it", "they"]);
const named = new Set(["appos", "flat", "compound", "nmod:desc"]);
const parts = new Set(["NOUN", "PROPN", "ADJ"]);
const left: ReadonlySet<string> = new Set([
  "acl",
  "acl:relcl",
  "advcl",
  "appos",
  "case",
  "cc",
  "conj",
  "dep",
  "parataxis",
  "punct",
  "nmod:unmarked",
  "advmod",
  "cc:preconj",
]);

/** The words around one that follow each other without a gap, a hyphen aside. */
function runAround({ tokens }: WordTree, words: readonly number[], head: number): readonly number[] {
  const at = words.indexOf(head);
  const isNext = (one: number, next: number): boolean =>
    next === one + 1 || tokens[next]!.span[0] - tokens[one]!.span[1] <= 1;
  let first = at;
  let last = at;
  while (first > 0 && isNext(words[first - 1]!, words[first]!)) first -= 1;
  while (last + 1 < words.length && isNext(words[last]!, words[last + 1]!)) last += 1;
  return words.slice(first, last + 1);
}

/** Each party once. */
export const uniqueParties = (
  parties: readonly Party[],
  keyOf: (party: Party) => string = partyKey,
): readonly Party[] => [...new Map(parties.map((party) => [keyOf(party), party])).values()];

/** What two parties of one sentence share if they are one. */
export const partyKey = (party: Party): string => ("entity" in party ? party.entity : party.span.join());

/** What two parties of a report share if they are one: the entity, or the words without their article. */
export const toPartyKey =
  (text: string) =>
  (party: Party): string =>
    "entity" in party
      ? party.entity
      : text
          .slice(...party.span)
          .toLowerCase()
          .replace(/^(?:an?|the)\s+/u, "");

/** Who is mentioned where: the shortest mention around each point counts. */
export function toBearers(entities: readonly Pick<Entity, "id" | "mentions">[]): (at: number) => string | null {
  const mentions = entities
    .flatMap(({ id, mentions }) => mentions.map((span) => ({ id, span })))
    .sort((one, other) => one.span[0] - other.span[0]);
  return (at) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (mentions[middle]!.span[0] <= at) low = middle + 1;
      else high = middle;
    }
    const around = mentions.slice(Math.max(0, low - 8), low).filter(({ span }) => span[1] > at);
    return around.at(-1)?.id ?? null;
  };
}
