import { findForm } from "./find-form.ts";
import { findState } from "./find-states.ts";
import type { ToldName } from "./find-told-names.ts";
import type { Form } from "./form.ts";
import { toKeys } from "./name-keys.ts";
import type { NameMention } from "./name-mention.ts";
import { toNoun } from "./nouns.ts";
import { addOnce, type Somebody } from "./somebody.ts";
import { toNameWriter, type WrittenName } from "./written-name.ts";

/** Somebody whose name is a form of one in the text, and why. */
export interface Bearing {
  readonly who: Somebody;
  /** `null` where the names are the same. */
  readonly reason: string | null;
}

/** All who bear names, by what these can be found again by. Changed only while names are joined. */
export interface Register {
  readonly byKey: Map<string, Somebody[]>;
  readonly keysOf: Map<string, readonly string[]>;
  /** For a name, those that the text says are its bearer's too. */
  readonly told: ReadonlyMap<string, readonly ToldName[]>;
  readonly write: (name: string) => WrittenName;
}

export function toRegister(told: readonly ToldName[]): Register {
  const byName = new Map<string, ToldName[]>();
  for (const one of told)
    for (const name of [one.one, one.other]) {
      const some = byName.get(name) ?? [];
      if (some.length < mostTold) byName.set(name, [...some, one]);
    }
  return { byKey: new Map(), keysOf: new Map(), told: byName, write: toNameWriter() };
}

/** Other names that a text gives for one; more than any has. */
const mostTold = 6;

/** Names of one bearer that a name is held against; more than any has. */
const mostNames = 30;

/** Bearers of like names among whom a name's own is looked for; more than a report has. */
const mostAlike = 40;

function keysOf(name: string, { keysOf: known, write }: Register): readonly string[] {
  const keys = known.get(name) ?? toKeys(write(name));
  known.set(name, keys);
  return keys;
}

/** Those of whom a name is a form by the strongest sign that there is. */
export function findBearers(mention: NameMention, register: Register): readonly Bearing[] {
  const told = register.told.get(mention.name) ?? [];
  const keys = [mention.name, ...told.flatMap(({ one, other }) => [one, other])].flatMap((name) =>
    keysOf(name, register),
  );
  const alike = new Set(keys.flatMap((key) => register.byKey.get(key) ?? []));
  const forms = [...alike].flatMap((who) => {
    const form = isAnothers(mention, who) ? null : bestForm(mention, who, register);
    return form === null ? [] : [{ who, ...form }];
  });
  const best = Math.min(...forms.map(({ rank }) => rank));
  return forms.filter(({ rank }) => rank === best);
}

function bestForm(mention: NameMention, who: Somebody, register: Register): Form | null {
  const told = register.told.get(mention.name) ?? [];
  let best: Form | null = null;
  for (const name of who.names.slice(0, mostNames)) {
    const given = told.find(({ one, other }) => (one === name || other === name) && name !== mention.name);
    const form = given === undefined ? formOf(mention, who, name, register) : { rank: 0, reason: given.reason };
    if (form !== null && (best === null || form.rank < best.rank)) best = form;
  }
  return best === null || (best.rank > 0 && isOther(mention, who, register)) ? null : best;
}

const formOf = (mention: NameMention, bearer: Somebody, name: string, { write }: Register): Form | null =>
  findForm({ mention, bearer, own: write(mention.name), other: write(name) });

/** "Pawtucket Red Sox" is none of the Boston ones, though both are "Red Sox": a longer name of theirs is no form of it. */
function isOther(mention: NameMention, who: Somebody, register: Register): boolean {
  const lengthOf = (name: string): number => register.write(name).words.length;
  if (!register.write(mention.name).isWhole) return false;
  const fewest = Math.min(...who.names.map(lengthOf), lengthOf(mention.name));
  return who.names.some((name) => lengthOf(name) > fewest && formOf(mention, who, name, register) === null);
}

/** Whether a body is another state's: "Ukraine's Defence Ministry" is none of Russia's. */
function isAnothers({ of }: NameMention, { owners, kind }: Somebody): boolean {
  if (of === null || kind === "person" || owners.length === 0) return false;
  const stateOf = (owner: string): string | null => findState(owner)?.state ?? null;
  const own = stateOf(of);
  return own !== null && !owners.some((owner) => stateOf(owner) === null || stateOf(owner) === own);
}

/** Gives a name in the text to its bearer, with what the words around it say. */
export function settleName(mention: NameMention, { who, reason }: Bearing, register: Register): void {
  if (!who.names.includes(mention.name)) addOnce(who.reasons, reason);
  learn(who, mention);
  for (const key of keysOf(mention.name, register)) {
    const bearers = register.byKey.get(key) ?? [];
    if (!bearers.includes(who) && bearers.length < mostAlike) register.byKey.set(key, [...bearers, who]);
  }
}

function learn(bearer: Somebody, mention: NameMention): void {
  const { name, kind, roles, of, gender, press, description, nameSpan, isWeak } = mention;
  addOnce(bearer.names, name);
  for (const role of roles) addOnce(bearer.roles, role);
  addOnce(bearer.owners, of);
  if (press === null) addOnce(bearer.descriptions, description);
  if (description !== null) addOnce(bearer.nouns, toNoun(description.split(/\s/u).at(-1)!).lemma);
  bearer.mentions.push(nameSpan);
  bearer.kind = settleKind(bearer.kind, kind);
  bearer.gender ??= gender;
  bearer.press ??= press;
  bearer.isNamed ||= !isWeak;
}

/** What is said of a name once holds for all of it; that somebody holds an office outweighs what a name looks like. */
function settleKind(known: Somebody["kind"], told: Somebody["kind"]): Somebody["kind"] {
  if (known === null || told === "person") return told ?? known;
  return known;
}
