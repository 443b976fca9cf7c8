import { placeOpenings } from "./en/grammar.ts";
import { findState, looksLikeDemonym, mayBeDemonym } from "./find-states.ts";
import type { NameMention } from "./name-mention.ts";
import { isBody, toNoun } from "./nouns.ts";
import { addOnce, type Somebody, toSomebody } from "./somebody.ts";

/** A name in the text, and whose it is; `null` where two bear it and nothing tells them apart. */
export interface NamedMention extends NameMention {
  readonly bearer: Somebody | null;
}

/**
 * Joins the names of one person, body or place: whole names first, then surnames, letters and other short forms to the
 * whole names they belong to. Two people of one surname stay two. In text order, as `mentions` are.
 */
export function joinNames(mentions: readonly NameMention[]): readonly NamedMention[] {
  const bearers = new Map<string, Set<Somebody>>();
  const found = new Map<NameMention, Somebody | null>();
  const settle = (mention: NameMention, bearer: Somebody | null): void => {
    found.set(mention, bearer);
    if (bearer === null) return;
    learn(bearer, mention);
    for (const key of toKeys(mention.name)) bearers.set(key, (bearers.get(key) ?? new Set()).add(bearer));
  };
  const alike = ({ name }: NameMention): readonly Somebody[] => [
    ...new Set(toKeys(name).flatMap((key) => [...(bearers.get(key) ?? [])])),
  ];
  for (const mention of mentions.filter(({ name }) => isWhole(name)))
    settle(mention, alike(mention).find(({ names }) => names.some((name) => isForm(mention, name))) ?? toSomebody({}));
  for (const mention of mentions.filter(({ name }) => !isWhole(name))) {
    const bearing = alike(mention).filter((bearer) => bearsShort(bearer, mention));
    if (bearing.length > 1) settle(mention, nearest(mention, bearing));
    else settle(mention, bearing[0] ?? toSomebody({}));
  }
  const adjectives = mentions.map(({ name }) => name.split(/\s/u)[0]!).filter(mayBeDemonym);
  for (const bearer of new Set(found.values())) if (bearer) bearer.kind ??= guessKind(bearer, adjectives);
  return mentions.map((mention) => ({ ...mention, bearer: found.get(mention) ?? null }));
}

/** By what a name can be found again in another form: its last word, its letters, its state. Forms of one name share one. */
function toKeys(name: string): readonly string[] {
  const words = wordsOf(name);
  const state = findState(name);
  const letters = words.length > 2 ? [lettersOf(words)] : [];
  const first = words.at(-1) === "Agency" ? [words[0]!.toLowerCase()] : [];
  return [
    toSurname(words.at(-1)!).toLowerCase(),
    ...letters,
    ...first,
    ...(state?.as === "name" ? [`state ${state.state}`] : []),
    name,
  ];
}

const toSurname = (word: string): string => word.replace(/^[Aa]l-/u, "");
const lettersOf = (words: readonly string[]): string =>
  words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join("");

/** What somebody is of whom no words tell: the press by its name, a place by its people's, a person by two names. */
function guessKind({ names, press }: Somebody, adjectives: readonly string[]): Somebody["kind"] {
  if (press !== null) return "organisation";
  if (names.some((name) => adjectives.some((adjective) => looksLikeDemonym(adjective, name)))) return "place";
  return names.some(isWhole) && names.some((name) => !isWhole(name)) ? "person" : null;
}

const wordsOf = (name: string): readonly string[] => name.replace(/\./gu, "").split(/[\s\u00a0]+/u);
const isWhole = (name: string): boolean => wordsOf(name).length > 1;

/** Whether a whole name is a form of another: "Scott C. Dayton" and "Scott Dayton", "Gulf Contact Group" and "Contact Group". */
function isForm({ name, kind }: NameMention, other: string): boolean {
  if (name.toLowerCase() === other.toLowerCase()) return true;
  const [state, otherState] = [findState(name), findState(other)];
  if (state?.as === "name" || otherState?.as === "name")
    return state?.as === otherState?.as && state?.state === otherState?.state;
  const [short, long] = [wordsOf(name), wordsOf(other)].sort((one, two) => one.length - two.length) as [
    string[],
    string[],
  ];
  if (short.length === long.length || short.length < 2) return false;
  if (kind === "organisation" || isBody(short.at(-1)!)) return long.slice(-short.length).join(" ") === short.join(" ");
  return short[0] === long[0] && short.at(-1) === long.at(-1);
}

/** Whether somebody goes by one word: the same name, a surname, the letters of a body, another name of the state. */
function bearsShort({ names, kind }: Somebody, { name }: NameMention): boolean {
  return names.some((other) => {
    if (other === name) return true;
    const state = findState(name);
    if (state?.as === "name" && findState(other)?.as === "name") return state.state === findState(other)?.state;
    const words = wordsOf(other);
    if (words.length === 1 || kind === "place") return false;
    if (kind === "organisation")
      return (
        isLettersOf(name, words) ||
        (words.length === 2 && words[0] === name && !isBody(name) && findState(name) === null && words[1] === "Agency")
      );
    return toSurname(words.at(-1)!) === toSurname(name) && !(kind === null && placeOpenings.has(words[0]!));
  });
}

const isLettersOf = (letters: string, words: readonly string[]): boolean =>
  /^\p{Lu}{3,}$/u.test(letters) && lettersOf(words) === letters;

/** Of several who bear a surname, the one of that office, else the one named last; `null` when that was not close by. */
function nearest({ roles, nameSpan }: NameMention, bearing: readonly Somebody[]): Somebody | null {
  const inOffice = bearing.filter((bearer) =>
    bearer.roles.some((role) => roles.some((one) => one.toLowerCase() === role.toLowerCase())),
  );
  if (inOffice.length === 1) return inOffice[0]!;
  const sinceNamed = (bearer: Somebody): number =>
    Math.min(
      ...bearer.mentions.filter(([, end]) => end <= nameSpan[0]).map(([, end]) => nameSpan[0] - end),
      Number.POSITIVE_INFINITY,
    );
  const [first, second] = bearing.toSorted((one, other) => sinceNamed(one) - sinceNamed(other));
  return sinceNamed(first!) < closeBy && sinceNamed(second!) > closeBy ? first! : null;
}

/** Characters within which one of two namesakes is still the one meant: a short paragraph. */
const closeBy = 400;

function learn(bearer: Somebody, { name, kind, roles, of, gender, press, description, nameSpan }: NameMention): void {
  addOnce(bearer.names, name);
  for (const role of roles) addOnce(bearer.roles, role);
  addOnce(bearer.owners, of);
  if (press === null) addOnce(bearer.descriptions, description);
  if (description !== null) addOnce(bearer.nouns, toNoun(description.split(/\s/u).at(-1)!).lemma);
  bearer.mentions.push(nameSpan);
  bearer.kind = settleKind(bearer.kind, kind);
  bearer.gender ??= gender;
  bearer.press ??= press;
}

/** What is said of a name once holds for all of it; that somebody holds an office outweighs what a name looks like. */
function settleKind(known: Somebody["kind"], told: Somebody["kind"]): Somebody["kind"] {
  if (known === null || told === "person") return told ?? known;
  return known;
}
