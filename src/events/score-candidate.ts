import type { PlaceWord } from "./en/place-words.ts";
import type { Candidate } from "./gazetteer.ts";
import type { Bearing, Sort } from "./gazetteer-layout.ts";
import { kilometres } from "./kilometres.ts";
import type { Hints } from "./read-mention.ts";

/** What a report says, all in all, of where it plays. */
export interface Evidence {
  /** How often each country is named, by code. */
  readonly countries: ReadonlyMap<string, number>;
  /** The sum of these. */
  readonly countriesNamed: number;
  /** Places that are settled. */
  readonly anchors: readonly Candidate[];
  /** People in the towns of a country. */
  readonly countPeople: (country: string) => number;
}

/** How likely a candidate is meant, as a power of ten. */
export const scoreCandidate = (candidate: Candidate, hints: Hints, evidence: Evidence): number =>
  Math.log10(shareOf(candidate, evidence)) -
  bearingCost[candidate.bearing] +
  wordBonus(candidate, hints) +
  hintBonus(candidate, hints) +
  nearBonus(candidate, evidence.anchors);

/**
 * Of all that is said of places, the share that may be of this one: its part of the world's people, and its part of the people
 * of a country as far as the report is about that country. So Tripoli is Libya's, and Lebanon's in a report on Lebanon, while
 * Paris stays in France in a report on the United States.
 */
function shareOf({ sort, people, country }: Candidate, { countries, countriesNamed, countPeople }: Evidence): number {
  if (sort === "area") return 1;
  const about = country === null ? 0 : (countries.get(country) ?? 0) / Math.max(countriesNamed, 1);
  if (sort === "country") return shareOfCountries + 10 * about;
  const weighed = Math.max(people ?? 0, fewestPeople) * weight[sort];
  return weighed / worldPeople + (about * weighed) / Math.max(countPeople(country ?? ""), fewestInCountry);
}

/** How many times more is said of a capital or seat than of another town of as many people, and less of what is no town. */
const weight = { capital: 10, seat: 2, town: 1, quarter: 0.1, region: 0.2, district: 0.01 };
const shareOfCountries = 0.01;
/** For towns and countries of which too few are known. */
const fewestPeople = 500;
const fewestInCountry = 100_000;
const worldPeople = 4e9;

const bearingCost: Readonly<Record<Bearing, number>> = { ours: 0, main: 0, other: 1.5, sound: 2 };

/** By what the word beside the name says that the place is. */
const wordBonuses: Readonly<Partial<Record<PlaceWord, Partial<Record<Sort, number>>>>> = {
  region: { region: 3, district: 1, country: -4, capital: -1 },
  district: { district: 3, quarter: 2 },
  quarter: { quarter: 3 },
};

const wordBonus = ({ sort }: Candidate, { word }: Hints): number =>
  word === null ? 0 : (wordBonuses[word]?.[sort] ?? 0);

/** By what the words around say of where it lies: above zero where it lies there, below where another of its name does. */
export function hintBonus(candidate: Candidate, { countries, regions, towns }: Hints): number {
  const { country, region } = candidate;
  if (region !== null && regions.has(region)) return 5;
  if (country !== null && countries.has(country)) return 4;
  if (towns.some((town) => kilometres(town, candidate) < besideTown)) return 4;
  return countries.size + regions.size > 0 ? -3 : 0;
}
const besideTown = 60;

/** By how near it lies to the nearest of the places that are settled: thirty times likelier at the same spot. */
function nearBonus(candidate: Candidate, anchors: readonly Candidate[]): number {
  if (candidate.sort === "country") return 0;
  const near = anchors.filter(({ lat }) => Math.abs(lat - candidate.lat) < farInDegrees);
  return Math.max(0, ...near.map((anchor) => 1.5 * Math.exp(-kilometres(anchor, candidate) / fadingKilometres)));
}
const fadingKilometres = 150;
/** Degrees of latitude beyond which nearness counts for nothing. */
const farInDegrees = 7;
