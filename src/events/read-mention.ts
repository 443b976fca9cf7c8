import type { EntityKind } from "../schema/entity.ts";
import { foldName } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { noTowns } from "./en/no-towns.ts";
import { type PlaceWord, partWords } from "./en/place-words.ts";
import { shortStates } from "./en/short-states.ts";
import type { CountryWord } from "./find-countries.ts";
import type { Candidate } from "./gazetteer.ts";
import { kilometres } from "./kilometres.ts";
import type { LookUp } from "./look-up.ts";
import { readName, splitTail } from "./read-name.ts";
import { readSurroundings } from "./read-surroundings.ts";

/** A name in the text that may be a place's. */
export interface Mention {
  /** As written. */
  readonly name: string;
  readonly span: Span;
  readonly kind: EntityKind | "other" | null;
  readonly entity: string | null;
}

/** What the words of and around one name say of where it is. */
export interface Hints {
  /** The word beside it that says what it is; `null` where none does. */
  readonly word: PlaceWord | null;
  /** Codes of countries and records of regions that it is said to lie in, as far as a place of that name does. */
  readonly countries: ReadonlySet<string>;
  readonly regions: ReadonlySet<number>;
  /** Towns that it is said to lie in or at. */
  readonly towns: readonly Candidate[];
}

/** Whether anything is said of where it is. */
export const saysWhere = ({ countries, regions, towns }: Hints): boolean =>
  countries.size + regions.size + towns.length > 0;

/** A mention with all that its words say, and all places of the world that it may be. */
export interface ReadMention extends Mention {
  readonly hints: Hints;
  readonly candidates: readonly Candidate[];
  /** Whether a preposition of place stands before it. */
  readonly isSomewhere: boolean;
  /** Whether it is a name with "the" that stands alone, as those of rivers and ships do. */
  readonly isTheAlone: boolean;
}

/** Reads the words of a name and those around it, and looks up what it may be. */
export function readMention(
  text: string,
  mention: Mention,
  countryWords: readonly CountryWord[],
  lookUp: LookUp,
): ReadMention {
  const around = readSurroundings(text, mention.span, countryWords);
  const { head, tail } = splitTail(mention.name);
  const { isThe, whole, core, word } = readName(head);
  const withThe = (isThe || around.isThe) && isNamed(whole) ? lookUp.find(`the ${whole}`) : [];
  const asWhole = withThe.length > 0 || !isNamed(whole) || isWide(whole) ? withThe : lookUp.find(whole);
  const isInParts = asWhole.length === 0 && isNamed(core) && !isWide(whole);
  const candidates = isInParts ? firstOf(lookUp.find(core), () => lookUp.findLike(core)) : asWhole;
  const within = [...around.within, ...tail].flatMap((name) => lookUp.find(toFullName(name)));
  return {
    ...mention,
    candidates,
    hints: {
      word: toOwnWord(around.word ?? (isInParts ? word : null), candidates),
      countries: new Set([...around.countries, ...toCountries(within, candidates)]),
      regions: toRegions(within, candidates),
      towns: toTowns(within, candidates),
    },
    isSomewhere: around.isSomewhere,
    isTheAlone: (isThe || around.isThe) && around.endsPhrase && withThe.length === 0,
  };
}

const firstOf = <Value>(first: readonly Value[], next: () => readonly Value[]): readonly Value[] =>
  first.length > 0 ? first : next();

/** "Syrian cities" and "the largest city of Syria" say nothing of what Syria is. */
const toOwnWord = (word: PlaceWord | null, candidates: readonly Candidate[]): PlaceWord | null =>
  word !== "region" && word !== "land" && candidates.some(isCountry) ? null : word;

/** "The camp" is no name, whatever town is called Camp. */
const isNamed = (name: string): boolean => /^(?:\p{Ll}{1,3}[-' ’])*['‘’]?[\p{Lu}\p{Lo}]/u.test(name);
const isWide = (name: string): boolean => noTowns.has(foldName(name)) || partWords.has(name.toLowerCase());
const toFullName = (name: string): string => shortStates.get(foldName(name)) ?? name;

/** The countries among what a name is said to lie in. "Turkey, the United States" is a list, whatever town is called Turkey. */
const toCountries = (within: readonly Candidate[], candidates: readonly Candidate[]): readonly string[] =>
  candidates.some(isCountry)
    ? []
    : within.flatMap((one) =>
        isCountry(one) && candidates.some(({ country }) => country === one.country) ? one.country! : [],
      );
const isCountry = ({ sort }: Candidate): boolean => sort === "country";

const toRegions = (within: readonly Candidate[], candidates: readonly Candidate[]): ReadonlySet<number> =>
  new Set(
    within
      .filter(({ sort }) => sort === "region")
      .map(({ record }) => record)
      .filter((record) => candidates.some(({ region, record: own }) => region === record && own !== record)),
  );

/** The towns among them that lie by a bearer of the name: "Baghdad" for "Karrada", and not the Baghdad of Arizona. */
const toTowns = (within: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] =>
  within.filter(
    (one) => isTown(one) && peopleOf(one) >= fewestAround && candidates.some((other) => isBeside(one, other)),
  );
/** People who live there; none where that is not known, as it is only of small places. */
export const peopleOf = ({ people }: Candidate): number => people ?? 0;
export const isTown = ({ sort }: Candidate): boolean => sort === "capital" || sort === "seat" || sort === "town";
const isBeside = (one: Candidate, other: Candidate): boolean =>
  one.record !== other.record && kilometres(one, other) < beside;
/** Kilometres from a town's middle to what is in it or at it, and people from which a town has such parts. */
const beside = 40;
const fewestAround = 20_000;
