import { placeEndings } from "./en/body-forms.ts";
import { givenShort } from "./en/given-short.ts";
import { nameParticles } from "./en/grammar.ts";
import { leadingSurnames } from "./en/leading-surnames.ts";
import { thingEndings } from "./en/things.ts";
import type { Form } from "./form.ts";
import { isGivenName } from "./is-given-name.ts";
import { isBody } from "./nouns.ts";
import { isSpeltAlike } from "./same-spelling.ts";
import type { PersonName, PlainWord, WrittenName } from "./written-name.ts";

/** How a person's one name is a form of another; `null` where it is none. `isPerson`: whether one is told to be a person. */
export function findPersonForm(one: WrittenName, other: WrittenName, isPerson: boolean): Form | null {
  if (one.isWhole && other.isWhole) return wholeForm(one, other, isPerson);
  const [short, long] = one.isWhole ? [other, one] : [one, other];
  return long.isWhole ? shortForm(short, long, isPerson) : spellingForm(one, other);
}

const isSame = (one: PlainWord, other: PlainWord): boolean =>
  one.plain === other.plain || isSpeltAlike(one.spelling, other.spelling);

const areSame = (one: readonly PlainWord[], other: readonly PlainWord[]): boolean =>
  one.length === other.length && one.every(({ plain }, index) => plain === other[index]!.plain);

function wholeForm(one: WrittenName, other: WrittenName, isPerson: boolean): Form | null {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const [first, second] = [short.person, long.person];
  if (first.suffix !== second.suffix) return null;
  if (isSame(first.surname, second.surname) && isSameGiven(first, second))
    return { rank: 0, reason: `"${short.name}" is another form of "${long.name}"` };
  const count = first.words.length;
  if (count === second.words.length) return null;
  if (areSame(first.words, second.words.slice(-count)))
    return { rank: 1, reason: `"${short.name}" is the end of "${long.name}"` };
  const isOpening = isPerson && count > 1 && areSame(first.words, second.words.slice(0, -1));
  return isOpening && !nameParticles.has(first.surname.plain) && !endsAsThing(long.words.at(-1)!)
    ? { rank: 1, reason: `"${short.name}" is the beginning of "${long.name}"` }
    : null;
}

/** "Andy Warhol Prize" is not Andy Warhol with a second surname. */
const endsAsThing = (word: string): boolean => thingEndings.has(word) || placeEndings.has(word) || isBody(word);

/** "Joe" and "Joseph", "J" and "Joseph", "Scott" and "Scott C": the first must be one, and the middle ones where both have them. */
function isSameGiven({ given: one }: PersonName, { given: other }: PersonName): boolean {
  if (one.length === 0 || other.length === 0 || !isGivenForm(one[0]!, other[0]!)) return false;
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length === many.length) return few.every((name, index) => isGivenForm(name, many[index]!));
  let at = 0;
  return few.every((name) => {
    at = many.findIndex((long, index) => index >= at && isGivenForm(name, long)) + 1;
    return at > 0;
  });
}

function isGivenForm(one: PlainWord, other: PlainWord): boolean {
  const [first, second] = [one.plain, other.plain];
  return (
    isSame(one, other) ||
    (Math.min(first.length, second.length) === 1 && first[0] === second[0]) ||
    (givenShort[first]?.includes(second) ?? false) ||
    (givenShort[second]?.includes(first) ?? false)
  );
}

function shortForm(short: WrittenName, long: WrittenName, isPerson: boolean): Form | null {
  const [own, whole] = [short.person.words, long.person.words];
  if (areSame(own, whole.slice(-own.length)))
    return { rank: 1, reason: `"${short.name}" is the surname of "${long.name}"` };
  if (own.length > 1) return null;
  const isFirst = own[0]!.plain === whole[0]!.plain;
  if (isFirst && hasLeadingSurname(long))
    return { rank: 1, reason: `"${short.name}" is the surname of "${long.name}"` };
  if (isFirst && isPerson) return { rank: 3, reason: `"${short.name}" is the first name of "${long.name}"` };
  if (isPerson && isInner(own[0]!, long)) return { rank: 3, reason: `"${short.name}" is a surname of "${long.name}"` };
  return isSpeltAlike(own[0]!.spelling, long.person.surname.spelling)
    ? { rank: 4, reason: `"${short.name}" is another spelling of the surname of "${long.name}"` }
    : null;
}

/** "Kim Jong-un", "Kim Jong Un", "Xi Jinping": the first word is the surname. */
function hasLeadingSurname({ words }: WrittenName): boolean {
  if (words.length > 3 || !leadingSurnames.has(words[0]!.toLowerCase())) return false;
  return words.length === 3 || /\p{L}-\p{L}/u.test(words[1]!) || !isGivenName(words[0]!);
}

/** "Maduro" of "Nicolás Maduro Moros", "Lula" of "Luiz Inácio Lula da Silva": the first of two surnames, or one within. */
function isInner({ plain }: PlainWord, { words, person }: WrittenName): boolean {
  const at = person.words.findIndex((word) => word.plain === plain);
  if (at < 1 || at >= person.words.length - 1 || plain.length < 3) return false;
  return isGivenName(words[0]!) && !isGivenName(words[at]!);
}

/** Two surnames alone. */
const spellingForm = (one: WrittenName, other: WrittenName): Form | null =>
  one.words.length === other.words.length && isSame(one.person.surname, other.person.surname)
    ? { rank: 4, reason: `"${one.name}" is another spelling of "${other.name}"` }
    : null;
