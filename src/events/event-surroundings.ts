import { toWordTree, type WordTree } from "../grammar/word-tree.ts";
import type { Token } from "../schema/analysis.ts";
import type { Entity } from "../schema/entity.ts";
import type { Place } from "../schema/place.ts";
import type { Time } from "../schema/time.ts";
import { overlaps, type Span } from "../text/span.ts";
import { firstFrom } from "./add-spoken.ts";
import { type EventAccount, toAccounts } from "./read-account.ts";
import { type PartyScene, toBearers } from "./to-parties.ts";

/** What is known of a report when its events are looked for. All in text order. */
export interface EventScene {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly attributions: readonly EventAccount[];
  readonly times: readonly Time[];
  readonly places: readonly Place[];
  readonly entities: readonly Pick<Entity, "id" | "kind" | "mentions" | "party">[];
}

/** What of one report all its events are read against. */
export interface Surroundings extends PartyScene {
  readonly tree: WordTree;
  readonly accountAt: (at: number) => EventAccount | null;
  readonly sentenceAt: (at: number) => number;
  readonly timesIn: (sentence: number) => readonly Placed<Time>[];
  readonly placesIn: (sentence: number) => readonly Placed<Place>[];
}

export interface Placed<Thing> {
  readonly thing: Thing;
  readonly word: number;
}

/** Everything that is looked up again and again while the events of a report are read. */
export function toSurroundings(scene: EventScene): Surroundings {
  const tree = toWordTree(scene.tokens);
  const starts = tree.tokens.map(({ span }) => span[0]);
  const sentenceStarts = scene.sentences.map(([start]) => start);
  const sentenceAt = (at: number): number => firstFrom(sentenceStarts, at + 1) - 1;
  const place = <Thing extends { readonly span: Span }>(things: readonly Thing[]) => {
    const bySentence = new Map<number, Thing[]>();
    for (const thing of things) {
      const sentence = sentenceAt(thing.span[0]);
      const others = bySentence.get(sentence);
      if (others === undefined) bySentence.set(sentence, [thing]);
      else others.push(thing);
    }
    return (sentence: number): readonly Placed<Thing>[] =>
      (bySentence.get(sentence) ?? []).map((thing) => ({ thing, word: topWord(tree, starts, thing.span) }));
  };
  const timesIn = place(scene.times);
  const people = new Set(scene.entities.filter(({ kind }) => kind === "person").map(({ id }) => id));
  return {
    tree,
    accountAt: toAccounts(scene.attributions),
    sentenceAt,
    timesIn,
    placesIn: place(scene.places),
    bearerAt: toBearers(scene.entities),
    isPerson: (entity) => people.has(entity),
    isTime: (span) => timesIn(sentenceAt(span[0])).some(({ thing }) => overlaps(thing.span, span)),
  };
}

/** The word of a span that the others hang on. */
function topWord({ tokens }: WordTree, starts: readonly number[], span: Span): number {
  const first = firstFrom(starts, span[0]);
  let at = first;
  while (at < tokens.length && tokens[at]!.span[0] < span[1] && isIn(tokens[at]!.head, tokens, span)) at += 1;
  return at < tokens.length ? at : first;
}

const isIn = (at: number, tokens: readonly Token[], span: Span): boolean => at >= 0 && overlaps(tokens[at]!.span, span);
