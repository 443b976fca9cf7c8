import type { Place } from "../schema/place.ts";
import { foldName } from "../text/fold.ts";
import { overlaps, type Span, slice } from "../text/span.ts";
import { alsoPeople } from "./en/no-towns.ts";
import { findCountries } from "./find-countries.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { toLookUp } from "./look-up.ts";
import { type Mention, peopleOf, type ReadMention, readMention, saysWhere } from "./read-mention.ts";
import { settleMentions } from "./settle-mentions.ts";

/** What is known of a report before its places are looked for. */
export interface PlaceScene {
  /** The names in the text, in any order; one may stand in another. Kind `null` where nothing says what bears it. */
  readonly names: readonly Omit<Mention, "name">[];
  readonly dateline: { readonly place: string; readonly span: Span } | null;
}

/**
 * The places that a report names, in text order, each with its coordinates where it is safe which one is meant. What is no
 * place by its kind is left out; a name of no known kind is a place only where the gazetteer and the words around both say so.
 */
export function findPlaces(text: string, scene: PlaceScene, gazetteer: Gazetteer): readonly Place[] {
  const people = scene.names.filter(({ kind }) => kind === "person").map(({ span }) => span);
  const surnames = new Set(people.flatMap((span) => toSurname(slice(text, span)) ?? []));
  const countryWords = findCountries(text, people);
  const lookUp = toLookUp(gazetteer);
  const mentions = toMentions(text, scene).map((mention) => readMention(text, mention, countryWords, lookUp));
  const settled = settleMentions(mentions, countryWords, gazetteer);
  return mentions.flatMap((mention, index) => toPlace(mention, settled[index]!, surnames) ?? []);
}

/** The last word of a whole name, folded; `null` of one word, and of a name with "of": "Peter of Russia". */
function toSurname(name: string): string | null {
  const words = name.split(/\s+/u);
  return words.length === 1 || words.includes("of") ? null : foldName(words.at(-1)!);
}

/** The names that may be places, and the dateline's, once each. */
function toMentions(text: string, { names, dateline }: PlaceScene): readonly Mention[] {
  const possible = names
    .filter(({ kind }) => kind === "place" || kind === "other" || kind === null)
    .map((name): Mention => ({ ...name, name: slice(text, name.span) }));
  const isNamed = dateline === null || possible.some(({ span }) => overlaps(span, dateline.span));
  const all: readonly Mention[] = isNamed
    ? possible
    : [...possible, { span: dateline.span, kind: "place", entity: null, name: dateline.place }];
  return [...new Map(all.map((mention) => [mention.span.join(" "), mention])).values()].toSorted(
    (one, other) => one.span[0] - other.span[0] || other.span[1] - one.span[1],
  );
}

/** The place at a mention; `null` for what may not be one. */
function toPlace(mention: ReadMention, found: Candidate | null, surnames: ReadonlySet<string>): Place | null {
  const { name, span, kind, entity } = mention;
  const sure = found !== null && isSafe(mention, found, surnames) ? found : null;
  if (kind !== "place" && (sure === null || !isPlaceByWords(mention, sure))) return null;
  const known = sure === null ? unknown : toPoint(sure, mention);
  return { name, span, ...known, entity };
}

const unknown = { lat: null, lon: null, precision: null, country: null, geonames: null };

/** "The Bakhmut area" is wider than Bakhmut. Kosovo's letters are no code of the standard. */
function toPoint(
  { lat, lon, precision, country, geonames }: Candidate,
  { hints }: ReadMention,
): Omit<Place, "name" | "span" | "entity"> {
  const isAround = hints.word === "region" || hints.word === "district" || hints.word === "surroundings";
  return {
    lat,
    lon,
    precision: isAround && precision === "town" ? "district" : precision,
    country: country === "XK" ? null : country,
    geonames,
  };
}

const isWide = ({ sort }: Candidate): boolean => sort === "country" || sort === "area";
const isShown = ({ isSomewhere, hints }: ReadMention): boolean =>
  isSomewhere || hints.word !== null || saysWhere(hints);

/** "The Dnipro" is a river, and Dayton, after a Scott Dayton, a man. */
const isSafe = (mention: ReadMention, found: Candidate, surnames: ReadonlySet<string>): boolean =>
  isWide(found) ||
  ((!mention.isTheAlone || found.sort === "region") && (isShown(mention) || !surnames.has(foldName(mention.name))));

/** Whether the words show a place where nothing else says that it is one: "in English" is no village of that name. */
const isPlaceByWords = (mention: ReadMention, found: Candidate): boolean =>
  (isShown(mention) && (isWide(found) || peopleOf(found) >= fewestPeople || saysWhere(mention.hints))) ||
  (isWide(found) && !alsoPeople.has(foldName(mention.name)));
const fewestPeople = 15_000;
