import { subjectOf, type WordTree } from "../grammar/word-tree.ts";
import type { Entity } from "../schema/entity.ts";
import type { Party } from "../schema/party.ts";
import { groupPronouns, pairNouns, personPronouns } from "./en/stand-ins.ts";

/** What is known where words stand for parties named before. */
export interface StandInScene {
  readonly tree: WordTree;
  readonly entities: readonly Pick<Entity, "id" | "kind" | "mentions" | "party">[];
  readonly bearerAt: (at: number) => string | null;
  readonly sentenceAt: (at: number) => number;
  /** In whose words they stand: "he" there is seldom whoever speaks before. */
  readonly speaker: string | null;
}

/**
 * Who is meant by words that stand for parties named before: "the two sides", "both ministers" are the pair named last; a pronoun that
 * is the subject of its sentence is the subject of the one before, if it can be. `null` where the words stand for themselves
 * or do not tell.
 */
export const toStandIns =
  (scene: StandInScene) =>
  (head: number): readonly Party[] | null =>
    readPair(scene, head) ?? readPronoun(scene, head);

function readPair({ tree, bearerAt, sentenceAt, entities }: StandInScene, head: number): readonly Party[] | null {
  const { tokens, children } = tree;
  const lemma = tokens[head]!.lemma.toLowerCase();
  const marks = children[head]!.map((child) => tokens[child]!.lemma.toLowerCase());
  const isTwo = marks.includes("both") || marks.includes("each") || (marks.includes("two") && marks.includes("the"));
  const isSides = pairNouns.has(lemma) && marks.includes("the");
  if (!(lemma === "both" || isTwo || isSides)) return null;
  if (bearerAt(tokens[head]!.span[0]) !== null && !pairNouns.has(lemma)) return null;
  const here = sentenceAt(tokens[head]!.span[0]);
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const wantsPeople = !pairNouns.has(lemma) && lemma !== "both";
  for (let at = head - 1; at >= 0 && sentenceAt(tokens[at]!.span[0]) >= here - sentencesBack; at -= 1) {
    const partner = tokens[at]!.deprel === "conj" ? tokens[at]!.head : -1;
    if (partner < 0) continue;
    const other = bearerAt(tokens[at]!.span[0]);
    // "Saroyan of Kharzan and Odum of Bani": the parser may hang the second on the first one's place.
    const heads = [partner, tokens[partner]!.head].filter((word) => word >= 0);
    const bearers = heads.map((word) => bearerAt(tokens[word]!.span[0]));
    const isFit = (id: string | null): boolean => id !== null && (kindOf.get(id) === "person") === wantsPeople;
    const one = bearers.find(isFit) ?? null;
    if (one === null || other === null || one === other || !isFit(other)) continue;
    return [{ entity: one }, { entity: other }];
  }
  return pairNouns.has(lemma) || lemma === "both" ? campsOf(entities) : null;
}

/** A pair is not spoken of as one for longer. */
const sentencesBack = 8;

/** The two sides of a report that has just two: those for whom somebody in it acts. */
function campsOf(entities: StandInScene["entities"]): readonly Party[] | null {
  const camps = [...new Set(entities.map(({ party }) => party).filter((party) => party !== null))];
  return camps.length === 2 ? camps.map((entity) => ({ entity: entity! })) : null;
}

function readPronoun(
  { tree, bearerAt, sentenceAt, entities, speaker }: StandInScene,
  head: number,
): readonly Party[] | null {
  const { tokens } = tree;
  const { upos, lemma, span, deprel } = tokens[head]!;
  const word = lemma.toLowerCase();
  const isPerson = personPronouns.has(word);
  if (upos !== "PRON" || deprel !== "nsubj" || speaker !== null || !(isPerson || groupPronouns.has(word))) return null;
  if (bearerAt(span[0]) !== null) return null;
  const here = sentenceAt(span[0]);
  const root = rootBefore(tree, head, (at) => sentenceAt(tokens[at]!.span[0]) === here - 1);
  const subject = root === null ? undefined : subjectOf(tree, root);
  if (subject === undefined) return null;
  const bearer = bearerAt(tokens[subject]!.span[0]);
  const kind = entities.find(({ id }) => id === bearer)?.kind;
  return bearer !== null && (kind === "person") === isPerson ? [{ entity: bearer }] : null;
}

/** The word that all others of the sentence before hang on. */
function rootBefore({ tokens }: WordTree, head: number, isBefore: (at: number) => boolean): number | null {
  for (let at = head - 1; at >= 0; at -= 1) {
    if (isBefore(at) && tokens[at]!.head === -1) return at;
  }
  return null;
}
