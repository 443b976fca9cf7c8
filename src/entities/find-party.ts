import { type Span, slice } from "../text/span.ts";
import { headOf } from "./body-words.ts";
import { generalBodies } from "./en/bodies.ts";
import { findState, isUnion, looksLikeDemonym, shortestStem } from "./find-states.ts";
import { isBody } from "./nouns.ts";
import { isStateBody, ownersOf } from "./owners.ts";
import { addOnce, type Somebody, toSomebody } from "./somebody.ts";

/** Finds for whom somebody acts; `null` where the report does not show it. */
export type PartyFinder = (who: Somebody) => Somebody | null;

/**
 * Finds the state or side for which each acts, among those named; of a state that the report only means by an adjective or
 * a seat ("Turkish", "the Kremlin") an entity of its own is made, once. Who acts for a body of a state acts for the state.
 */
export function toPartyFinder(text: string, bearers: readonly Somebody[]): PartyFinder {
  const sides = toSides(bearers);
  const implied = new Map<string, Somebody>();
  const findOwn: PartyFinder = (who) => findNamed(text, who, sides) ?? findImplied(text, who, implied);
  return (who) => {
    const own = findOwn(who);
    // "Ostrem's spokeswoman" acts for whom Ostrem acts.
    if (own?.kind === "person") return findOwn(own);
    if (own === null || !own.names.some(isStateBody)) return own;
    const state = findOwn(own);
    return state === who ? own : (state ?? own);
  };
}

/** All who may be somebody's side, by what their names can be found again by. */
type Sides = ReadonlyMap<string, readonly Somebody[]>;

function toSides(bearers: readonly Somebody[]): Sides {
  const sides = new Map<string, Somebody[]>();
  for (const bearer of bearers) {
    if (!bearer.isNamed) continue;
    for (const key of bearer.names.flatMap((name) => toKeys(name, bearer))) {
      const some = sides.get(key) ?? [];
      if (some.length < mostAlike && !some.includes(bearer)) sides.set(key, [...some, bearer]);
    }
  }
  return sides;
}

/** Sides among whom one is looked for by the beginning of its name: more than a report has. */
const mostAlike = 40;

/** A state or body can be found by its adjective, its name, the end of it, or its noun; a person by any name. */
function toKeys(name: string, { kind }: Somebody): readonly string[] {
  if (kind === "person") return [`person ${name}`];
  const state = findState(name);
  if (state !== null) return state.as === "name" ? [`state ${state.state}`] : [];
  const words = name.split(/\s/u);
  const tails = words.map((_, index) => words.slice(index).join(" ")).filter((tail) => tail.includes(" "));
  const noun = headOf(words).toLowerCase();
  const nouns = isBody(noun)
    ? [noun, ...Object.keys(generalBodies).filter((key) => generalBodies[key]!.has(noun))]
    : [];
  return [
    `name ${name}`,
    ...tails.map((tail) => `name ${tail}`),
    `stem ${name.slice(0, shortestStem)}`,
    ...nouns.map((one) => `noun ${one}`),
  ];
}

function findNamed(text: string, who: Somebody, sides: Sides): Somebody | null {
  for (const owner of ownersOf(who)) {
    const party = findByName(owner, who, sides) ?? findByNoun(owner, who, sides) ?? findPerson(owner, who, sides);
    if (party === null) continue;
    learnOwner(text, who, party, owner);
    return party;
  }
  return null;
}

function findByName(owner: string, who: Somebody, sides: Sides): Somebody | null {
  const state = findState(owner)?.state;
  const keys = [
    ...(state === undefined ? [] : [`state ${state}`]),
    `name ${owner}`,
    `stem ${owner.slice(0, shortestStem)}`,
  ];
  const alike = keys.flatMap((key) => sides.get(key) ?? []);
  return alike.find((one) => one !== who && one.names.some((name) => isOwner(name, owner))) ?? null;
}

/** "The committee's chairman": the only body of that noun. */
function findByNoun(owner: string, who: Somebody, sides: Sides): Somebody | null {
  const [only, other] = (sides.get(`noun ${owner}`) ?? []).filter((one) => one !== who);
  return only === undefined || other !== undefined ? null : only;
}

function findPerson(owner: string, who: Somebody, sides: Sides): Somebody | null {
  const [only, other] = (sides.get(`person ${owner}`) ?? []).filter((one) => one !== who);
  return only === undefined || other !== undefined ? null : only;
}

/** Whether a name is that of the state or body that a word before an office or body stands for. */
function isOwner(name: string, owner: string): boolean {
  const [own, other] = [findState(name), findState(owner)];
  if (own !== null) return own.as === "name" && own.state === other?.state;
  return name === owner || looksLikeDemonym(owner, name) || (owner.includes(" ") && name.endsWith(` ${owner}`));
}

/** "US State Department", "State Department spokesman": what stands there is a name of the party, too. */
function learnOwner(text: string, who: Somebody, party: Somebody, owner: string): void {
  const isName = findState(owner)?.as === "name" || (owner.includes(" ") && owner.split(" ").some(isBody));
  const span = isName && !party.names.includes(owner) ? findBeside(text, owner, who.mentions) : null;
  if (span === null) return;
  addOnce(party.reasons, `"${owner}" before an office or body stands for "${party.names[0]}"`);
  addOnce(party.names, owner);
  party.mentions.push(span);
}

/** The state of an adjective or seat that the table knows, where the report has no other word for it. */
function findImplied(text: string, who: Somebody, implied: Map<string, Somebody>): Somebody | null {
  if (who.names.some((name) => findState(name)?.as === "name")) return null;
  const seat = who.kind === "person" ? undefined : who.names.find((name) => findState(name)?.as === "seat");
  for (const word of seat === undefined ? ownersOf(who) : [seat]) {
    const state = findState(word);
    const span = state === null ? null : findBeside(text, word, who.mentions);
    // "A European diplomat" acts for whichever state of Europe.
    if (state === null || span === null || (who.isAnonymous && isUnion(state.state))) continue;
    const party = implied.get(state.state) ?? toImplied(state.as === "name" ? word : state.state, state.state);
    party.mentions.push(span);
    implied.set(state.state, party);
    return party;
  }
  return null;
}

const toImplied = (name: string, state: string): Somebody =>
  toSomebody({ kind: isUnion(state) ? "organisation" : "place", names: [name] });

/** Where a word stands in or beside one of the places at which somebody is mentioned. */
function findBeside(text: string, word: string, mentions: readonly Span[]): Span | null {
  const whole = new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}(?!\\p{L})`, "u");
  for (const [start, end] of mentions.slice(0, mostMentions)) {
    const from = Math.max(0, start - mostBefore);
    const at = slice(text, [from, end + mostBehind]).search(whole);
    if (at !== -1) return [from + at, from + at + word.length];
  }
  return null;
}

/** Characters of an office before a name, and of an apposition behind it. */
const mostBefore = 120;
const mostBehind = 200;
const mostMentions = 50;
