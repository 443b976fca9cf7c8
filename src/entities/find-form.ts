import { findBodyForm } from "./body-forms.ts";
import { headOf } from "./body-words.ts";
import { isleOpenings, landNames, placeEndings } from "./en/body-forms.ts";
import { placeOpenings } from "./en/grammar.ts";
import { findState } from "./find-states.ts";
import type { Form } from "./form.ts";
import { isPeople } from "./is-people.ts";
import type { NameMention } from "./name-mention.ts";
import { isBody } from "./nouns.ts";
import { findPersonForm } from "./person-forms.ts";
import { isSpeltAlike } from "./same-spelling.ts";
import type { Somebody } from "./somebody.ts";
import type { WrittenName } from "./written-name.ts";

/** Two names, the one that stands in the text and one that somebody is known by, with what is known of both. */
export interface NamePair {
  readonly mention: NameMention;
  readonly bearer: Somebody;
  readonly own: WrittenName;
  readonly other: WrittenName;
}

/** How a name in the text is a form of a name that somebody is known by; `null` where it is none. */
export function findForm(pair: NamePair): Form | null {
  const { own, other } = pair;
  if (own.name === other.name) return { rank: other.isWhole ? 0 : 1, reason: null };
  if (own.known !== null && own.known === other.known)
    return { rank: 0, reason: `"${own.name}" and "${other.name}" are known to be one` };
  const half = findHalf(pair);
  if (half !== null) return half;
  if (own.known !== null && other.known !== null) return null;
  if (own.plain === other.plain)
    return { rank: other.isWhole ? 0 : 1, reason: `"${own.name}" is "${other.name}" in other letters` };
  return own.state === null && other.state === null ? findFormOfKind(pair) : findNamesake(pair);
}

/** "The North", where a report tells of the Koreas. */
function findHalf({ mention: { name, hasArticle }, other }: NamePair): Form | null {
  if (name === "Korea" && /^(?:North|South) Korea$/u.test(other.state?.state ?? ""))
    return { rank: 1, reason: `"Korea" stands for "${other.name}", the only one named` };
  if (!hasArticle || !/^(?:North|South)$/u.test(name) || other.state?.state !== `${name} Korea`) return null;
  return { rank: 1, reason: `"the ${name}" stands for "${other.name}" in a report on Korea` };
}

/** "Bern" is Switzerland's capital, and in a report on Edita Bern it is she. */
function findNamesake({ bearer, own, other }: NamePair): Form | null {
  if (bearer.kind !== "person") return findMisspelt(own, other);
  if (own.isWhole || !other.isWhole) return null;
  const form = findPersonForm(own, other, true);
  return form?.rank === 1 ? form : null;
}

/** A capital in another spelling: "Stepankert". States have too many like them. */
const findMisspelt = (own: WrittenName, other: WrittenName): Form | null =>
  own.state?.as !== "name" &&
  other.state?.as !== "name" &&
  own.words.length === 1 &&
  other.words.length === 1 &&
  Math.min(own.name.length, other.name.length) >= fewestToMisspell &&
  isSpeltAlike(own.person.surname.spelling, other.person.surname.spelling)
    ? { rank: 4, reason: `"${own.name}" is another spelling of "${other.name}"` }
    : null;
const fewestToMisspell = 8;

function findFormOfKind({ mention, bearer, own, other }: NamePair): Form | null {
  const kinds = [mention.kind, bearer.kind];
  const isPerson = kinds.includes("person");
  const asBody = isPerson ? null : findBodyForm(own, other);
  const isBodyToo = kinds.includes("organisation") || own.hasBody || other.hasBody;
  if (asBody !== null && (asBody.rank === 0 || (isBodyToo && !kinds.includes("place")))) return asBody;
  const isPress = mention.press !== null || bearer.press !== null;
  const asPerson =
    !isPress && mayBePerson(own, mention.kind) && mayBePerson(other, bearer.kind)
      ? findPersonForm(own, other, isPerson)
      : null;
  return asPerson ?? (isPerson ? null : findPlaceForm(own, other));
}

/** A single word is a person's where it is told to be in a place, too: "from Ostrem" and "to Ostrem" are said of people. */
function mayBePerson({ words }: WrittenName, kind: Somebody["kind"]): boolean {
  if (kind === "person") return true;
  if (kind === "place") return words.length === 1;
  if (kind !== null || placeOpenings.has(words[0]!)) return false;
  return words.length === 1 || !(isNobodys(words[0]!) || placeEndings.has(words.at(-1)!) || isBody(words.at(-1)!));
}

/** "Roman Catholic", "Karabakh Armenians", "UNC Greensboro": what begins so is no person's name. */
const isNobodys = (word: string): boolean => findState(word) !== null || isPeople(word) || /^\p{Lu}{3,}$/u.test(word);

/** "Mount Ararat" and "Ararat"; two spellings of one word. */
function findPlaceForm(own: WrittenName, other: WrittenName): Form | null {
  const [short, long] = own.words.length <= other.words.length ? [own, other] : [other, own];
  if (short.words.length > 1) return null;
  if (landNames.has(short.name) && headOf(long.words) === short.name)
    return { rank: 5, reason: `"${short.name}" is what "${long.name}" is` };
  if (long.words.length === 2 && isleOpenings.has(long.words[0]!) && long.words[1] === short.name)
    return { rank: 1, reason: `"${short.name}" is short for "${long.name}"` };
  return long.words.length === 1 &&
    short.name.length >= fewestLetters &&
    isSpeltAlike(short.person.surname.spelling, long.person.surname.spelling)
    ? { rank: 4, reason: `"${own.name}" is another spelling of "${other.name}"` }
    : null;
}

/** Shorter names of places have others that only look like them. */
const fewestLetters = 6;
