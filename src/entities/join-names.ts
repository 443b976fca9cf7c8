import { type Adjectives, toAdjectives } from "./find-adjectives.ts";
import { type Bearing, findBearers, settleName, toRegister } from "./find-bearers.ts";
import type { ToldName } from "./find-told-names.ts";
import { isPeople } from "./is-people.ts";
import { kindOfKnown } from "./known-names.ts";
import type { NameMention } from "./name-mention.ts";
import { isWhole } from "./name-words.ts";
import { findNearest } from "./nearest-namesake.ts";
import { type Somebody, toSomebody } from "./somebody.ts";

/** A name in the text, and whose it is; `null` where two bear it and nothing tells them apart. */
export interface NamedMention extends NameMention {
  readonly bearer: Somebody | null;
}

/**
 * Joins the names of one person, body or place: whole names first, then surnames, letters and other short forms to the
 * whole names they belong to. Two people of one surname stay two. `told` are names of which the text itself says that they
 * are one's. In text order, as `mentions` are.
 */
export function joinNames(mentions: readonly NameMention[], told: readonly ToldName[] = []): readonly NamedMention[] {
  const register = toRegister(told);
  const bearerOf = new Map<NameMention, Somebody | null>();
  const settle = (mention: NameMention): void => {
    const bearing = findBearers(mention, register);
    const bearer = bearing.length > 1 ? findNearest(mention, bearing) : (bearing[0] ?? toNewcomer());
    bearerOf.set(mention, bearer?.who ?? null);
    if (bearer !== null) settleName(mention, bearer, register);
  };
  const [whole, short] = [mentions.filter(({ name }) => isWhole(name)), mentions.filter(({ name }) => !isWhole(name))];
  for (const mention of [...whole, ...short]) settle(mention);
  // Where one mention says that it is a body, the others, which look like a person's, are the body's too.
  for (const [{ isBody }, bearer] of bearerOf) if (isBody && bearer !== null) bearer.kind = "organisation";
  settleKinds(new Set(bearerOf.values()), toAdjectives(mentions.map(({ name }) => name)));
  return mentions.map((mention) => ({ ...mention, bearer: bearerOf.get(mention) ?? null }));
}

const toNewcomer = (): Bearing => ({ who: toSomebody({}), reason: null });

/** Tells the kinds that only all names of a report together tell. */
function settleKinds(bearers: ReadonlySet<Somebody | null>, adjectives: Adjectives): void {
  for (const bearer of bearers) {
    if (bearer === null) continue;
    bearer.kind ??= guessKind(bearer, adjectives);
    // "Kareth" at the head of a sentence, in a report on the Karethi army.
    bearer.isNamed ||=
      bearer.kind === "place" && bearer.names.some((name) => adjectives.hasAdjective(name) && !isPeople(name));
    if (bearer.kind !== "person") settleAdjective(bearer, adjectives);
  }
}

/** What somebody is of whom no words tell: the press by its name, a place by its people's, a person by two names. */
function guessKind({ names, press }: Somebody, { hasAdjective }: Adjectives): Somebody["kind"] {
  if (press !== null) return "organisation";
  const known = names.map(kindOfKnown).find((kind) => kind !== null);
  if (known) return known;
  if (names.some(hasAdjective)) return "place";
  return names.some(isWhole) && names.some((name) => !isWhole(name)) ? "person" : null;
}

/** "Karethi" in a report on Kareth names nobody, and "Karethis" are its people. */
function settleAdjective(bearer: Somebody, { isAdjective }: Adjectives): void {
  if (!bearer.names.every(isAdjective)) return;
  bearer.kind = "group";
  bearer.isNamed = bearer.names.some((name) => name.endsWith("s"));
}
