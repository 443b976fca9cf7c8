import { generalBodies, landNouns, plainNouns, sideNouns } from "./en/bodies.ts";
import { behindNoun } from "./en/grammar.ts";
import { generalNouns, officeModifiers } from "./en/people.ts";
import { findState, looksLikeDemonym } from "./find-states.ts";
import { isBody, isOffice, toNoun } from "./nouns.ts";
import type { Description } from "./read-phrase.ts";
import type { Somebody } from "./somebody.ts";

/** Somebody the text has spoken of before a place in it, the latest first. */
export type Spoken = readonly Somebody[];

/**
 * Whom a description points back at: "the minister", "the committee", "the EU official". The latest of those whom the noun
 * fits and no other word of the description speaks against; `null` if there is none.
 */
export function findDescribed(
  description: Description,
  spoken: Spoken,
  speakers: ReadonlySet<Somebody> = new Set(),
): Somebody | null {
  if (!description.isDefinite || description.isPlural) return null;
  const { head, owner } = description;
  const under = [...(generalNouns[head] ?? []), ...(generalBodies[head] ?? [])];
  const find = (answers: (one: Somebody) => boolean): Somebody | null =>
    spoken.find((one) => answers(one) && isOpen(description, one) && fitsWords(description, one)) ?? null;
  return (
    find((one) => nounsOf(one).has(head)) ??
    (under.length > 0 ? find((one) => under.some((noun) => nounsOf(one).has(noun))) : null) ??
    (landNouns.has(head) && owner === null ? find(isState) : null) ??
    (plainNouns.has(head) ? findPlain(spoken.filter(isPlainBody), speakers) : null)
  );
}

/** The only one, or of several the only one who has said something. */
const findPlain = (some: Spoken, speakers: ReadonlySet<Somebody>): Somebody | null =>
  findOnly(some) ?? findOnly(some.filter((one) => speakers.has(one)));

const findOnly = (some: Spoken): Somebody | null => (some.length === 1 ? some[0]! : null);

/** A body whose name does not say what it is, and that is not the press: what "the company" and "the group" may be. */
const isPlainBody = ({ kind, names, press, isAnonymous, isNamed }: Somebody): boolean =>
  kind === "organisation" &&
  press === null &&
  !isAnonymous &&
  isNamed &&
  names.length > 0 &&
  !names.some((name) => /^\p{Lu}+$/u.test(name) || name.split(/\s/u).some(isBody));

const isOpen = ({ owner }: Description, { owners }: Somebody): boolean =>
  owner === null || owners.some((other) => sameOwner(other, owner));

const isState = ({ names }: Somebody): boolean => names.some((name) => findState(name)?.as === "name");

/** The nouns somebody answers to: of offices, of a body's name, of what it was called. */
function nounsOf({ names, roles, nouns, kind }: Somebody): ReadonlySet<string> {
  const bodies = kind === "person" ? [] : names;
  const all = [...roles.flatMap(headsOf), ...bodies.map((words) => lastNoun(words)), ...nouns];
  return new Set(all);
}

/** The offices in a role: "minister" of "Foreign Minister", "spokesman" of "spokesman for the military". */
function headsOf(role: string): readonly string[] {
  const own = role.split(behindNoun)[0]!;
  return own
    .split(/\s+/u)
    .filter(isOffice)
    .map((word) => word.toLowerCase().replace(/\.$/u, ""))
    .concat(lastNoun(own));
}

const lastNoun = (words: string): string =>
  toNoun(words.split(behindNoun)[0]!.trim().split(/\s+/u).at(-1)!.replace(/[.,]$/u, "")).lemma;

/** Whether every telling word of a description is said of somebody too, or of nobody. */
function fitsWords({ modifiers }: Description, one: Somebody): boolean {
  const told = [...one.roles, ...one.names, ...one.descriptions]
    .join(" ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u);
  return modifiers.every((word) => {
    const lower = word.toLowerCase();
    if (told.includes(lower)) return true;
    if (/^\p{Lu}/u.test(word))
      return (
        one.owners.some((owner) => sameOwner(owner, word)) ||
        one.names.some((name) => sameOwner(name, word)) ||
        (one.owners.length === 0 && one.kind === "person" && !officeModifiers.has(lower))
      );
    return !officeModifiers.has(lower) && !isOffice(word);
  });
}

/** Whether two words name the same owner: "Karethi" and "Kareth", "EU" and "European Council". */
function sameOwner(one: string, other: string): boolean {
  if (one === other) return true;
  const state = (words: string): string | null =>
    findState(words)?.state ?? findState(words.split(/\s/u)[0]!)?.state ?? null;
  const [first, second] = [state(one), state(other)];
  if (first !== null && first === second) return true;
  return (
    looksLikeDemonym(one, other) ||
    looksLikeDemonym(other, one) ||
    one.split(/\s/u).includes(other) ||
    other.split(/\s/u).includes(one)
  );
}

/** "The Azerbaijani side": the state that the adjective names, among those spoken of. */
export function findSide({ head, modifiers }: Description, spoken: Spoken): Somebody | null {
  const adjective = modifiers.at(-1);
  if (!sideNouns.has(head) || adjective === undefined) return null;
  return (
    spoken.find(
      ({ names, kind }) => kind !== "person" && names.some((name) => sameOwner(name, adjective) && name !== adjective),
    ) ?? null
  );
}
