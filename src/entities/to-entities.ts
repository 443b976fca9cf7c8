import type { Entity } from "../schema/entity.ts";
import { type Span, slice } from "../text/span.ts";
import { findState, isUnion, looksLikeDemonym } from "./find-states.ts";
import type { NamedMention } from "./join-names.ts";
import { type Somebody, toSomebody } from "./somebody.ts";

/** Entities with their ids, and the id of each somebody among them. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly idOf: (who: Somebody) => string;
}

/** Entities for those who speak or carry words, and for their parties, in the order in which the text first names them. */
export function toEntities(text: string, used: readonly Somebody[], names: readonly NamedMention[]): Cast {
  const bearers = [...new Set(names.flatMap(({ bearer }) => (bearer ? [bearer] : [])))];
  const implied = new Map<string, Somebody>();
  const partyOf = new Map(used.map((who) => [who, findParty(who, bearers) ?? findImplied(text, who, implied)]));
  const all = [...new Set([...used, ...[...partyOf.values()].filter((who) => who !== null)])].toSorted(
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
  };
}

/** A name of two words that nothing else tells of is a person's; a single word is a body's. */
const guessKind = ({ names, press }: Somebody): Entity["kind"] =>
  press === null && names.some((name) => /^\S+\s\S+(?:\s\S+)?$/u.test(name)) ? "person" : "organisation";

/** The fullest name first; of those without a name, the words by which they were first described. */
function namesOf({ names, descriptions }: Somebody): readonly [string, ...string[]] | readonly string[] {
  const byLength = names.toSorted(
    (one, other) => other.split(/\s/u).length - one.split(/\s/u).length || other.length - one.length,
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

/** Words that say whose somebody is: of an office, of a seat of power, at the head of a body's name. */
function ownersOf({ names, owners, kind }: Somebody): readonly string[] {
  const seat = names.map(findState).find((state) => state?.as === "seat");
  if (seat) return [seat.state];
  return kind === "organisation" ? [...owners, ...names.map((name) => name.split(/\s/u)[0]!)] : owners;
}

/** The state or side for which somebody acts, where the report names it. */
function findParty(who: Somebody, bearers: readonly Somebody[]): Somebody | null {
  for (const owner of ownersOf(who)) {
    const party = bearers.find(
      (one) => one !== who && one.kind !== "person" && one.names.some((name) => isOwner(name, owner)),
    );
    if (party) return party;
  }
  return null;
}

/** The state of an adjective or seat that the table knows, where the report has no other word for it: "Turkish", "the Kremlin". */
function findImplied(text: string, who: Somebody, implied: Map<string, Somebody>): Somebody | null {
  if (who.names.some((name) => findState(name)?.as === "name")) return null;
  const seat = who.names.find((name) => findState(name)?.as === "seat");
  for (const word of seat === undefined ? ownersOf(who) : [seat]) {
    const state = findState(word)?.state;
    const at = state === undefined ? -1 : text.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u"));
    if (state === undefined || at === -1) continue;
    const kind = isUnion(state) ? "organisation" : "place";
    const party = implied.get(state) ?? toSomebody({ kind, names: [state] });
    party.mentions.push([at, at + word.length]);
    implied.set(state, party);
    return party;
  }
  return null;
}

/** Whether a name is that of the state or body that a word before an office or body stands for. */
function isOwner(name: string, owner: string): boolean {
  const [own, other] = [findState(name), findState(owner)];
  if (own !== null) return own.as === "name" && own.state === other?.state;
  return name === owner || looksLikeDemonym(owner, name) || (owner.includes(" ") && name.endsWith(` ${owner}`));
}
