import type { Entity } from "../schema/entity.ts";
import { type Span, slice } from "../text/span.ts";
import { toPartyFinder } from "./find-party.ts";
import { findState } from "./find-states.ts";
import type { NamedMention } from "./join-names.ts";
import type { Somebody } from "./somebody.ts";

/** Entities with their ids, and the id of each somebody among them. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly idOf: (who: Somebody) => string;
}

/**
 * Entities for all who are named, for those who speak or carry words without a name, and for the states that are only meant
 * by their adjectives, in the order in which the text first names them.
 */
export function toEntities(text: string, used: readonly Somebody[], names: readonly NamedMention[]): Cast {
  const bearers = [...new Set(names.flatMap(({ bearer }) => (bearer ? [bearer] : [])))];
  const findParty = toPartyFinder(text, bearers);
  const present = [...new Set([...used, ...bearers.filter(({ isNamed }) => isNamed)])];
  const partyOf = new Map(present.map((who) => [who, findParty(who)]));
  const all = [...new Set([...present, ...[...partyOf.values()].filter((who) => who !== null)])].toSorted(
    (one, other) => firstOf(one) - firstOf(other),
  );
  const ids = new Map(all.map((who, index) => [who, `e${index + 1}`]));
  const idOf = (who: Somebody): string => ids.get(who)!;
  const entities = all.map((who): Entity => {
    const party = partyOf.get(who) ?? null;
    return toEntity(text, who, { id: idOf(who), party: party === null ? null : idOf(party) });
  });
  return { entities, idOf };
}

const firstOf = ({ mentions }: Somebody): number => Math.min(...mentions.map(([start]) => start));

function toEntity(
  text: string,
  who: Somebody,
  { id, party }: { readonly id: string; readonly party: string | null },
): Entity {
  const [name, ...aliases] = namesOf(who);
  return {
    id,
    name: name!,
    kind: who.kind ?? guessKind(who),
    aliases,
    role: who.roles[0] ?? null,
    party,
    mentions: toMentions(text, who.mentions),
    reasons: who.reasons,
  };
}

/** A name of two words that nothing else tells of is a person's; a single word is a body's. */
const guessKind = ({ names, press }: Somebody): Entity["kind"] =>
  press === null && names.some((name) => /^\S+\s\S+(?:\s\S+)?$/u.test(name)) ? "person" : "organisation";

/** The fullest name first; of those without a name, the words by which they were first described. */
function namesOf({ names, descriptions }: Somebody): readonly [string, ...string[]] | readonly string[] {
  const isStates = (name: string): boolean => findState(name)?.state === name;
  const isShouted = (name: string): boolean => /^[\p{Lu} ]{6,}$/u.test(name);
  const byLength = names.toSorted(
    (one, other) =>
      Number(isStates(other)) - Number(isStates(one)) ||
      Number(isShouted(one)) - Number(isShouted(other)) ||
      other.split(/\s/u).length - one.split(/\s/u).length ||
      other.length - one.length,
  );
  const [full] = byLength;
  if (full === undefined) return descriptions;
  return [full, ...byLength.slice(1), ...descriptions.filter((words) => !names.includes(words))];
}

/** Each stretch once, in text order; of two that overlap, the longer. */
function toMentions(text: string, spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((one, other) => one[0] - other[0] || other[1] - one[1]);
  const kept: Span[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (last === undefined || span[0] >= last[1]) kept.push(span);
    else if (span[1] - span[0] > last[1] - last[0]) kept[kept.length - 1] = span;
  }
  return kept.filter((span) => slice(text, span).trim() !== "");
}
