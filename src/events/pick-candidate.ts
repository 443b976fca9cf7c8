import type { Candidate } from "./gazetteer.ts";
import { kilometres } from "./kilometres.ts";
import { type Hints, isTown, peopleOf, saysWhere } from "./read-mention.ts";
import { type Evidence, hintBonus, scoreCandidate } from "./score-candidate.ts";

/** The candidate that is meant, as sure as can be; `null` where two are as likely, or nothing ties the only one to the report. */
export function pickCandidate(candidates: readonly Candidate[], hints: Hints, evidence: Evidence): Candidate | null {
  const country = findPlainCountry(candidates, hints);
  if (country !== null) return country;
  const fitting = candidates.filter((candidate) => fits(candidate, hints));
  const scores = fitting.map((candidate) => scoreCandidate(candidate, hints, evidence));
  const highest = Math.max(...scores);
  const best = fitting[scores.indexOf(highest)];
  if (best === undefined) return null;
  const needed = best.bearing === "sound" ? 2 * margin : margin;
  if (fitting.some((other, index) => highest - scores[index]! < needed && areRivals(best, other))) return null;
  return isTied(best, fitting, hints, evidence) ? toNamesake(best, fitting, hints) : null;
}

/**
 * The one of several places of one name, all in one spot, that a report means: the one that our own tables know by this name
 * before others, and of a province and its seat the seat, where nothing says that it is the province.
 */
function toNamesake(best: Candidate, fitting: readonly Candidate[], { word }: Hints): Candidate {
  if (best.sort === "country" || best.sort === "area") return best;
  const area = fitting.find((one) => one.sort === "area" && kilometres(one, best) < samePlace);
  if (area !== undefined) return area;
  if (word === "region" || word === "district") return best;
  const towns = fitting.filter((one) => one.country === best.country && isTown(one));
  if (best.sort === "region") return towns.find((one) => one.sort !== "town" && one.region === best.region) ?? best;
  return towns.find((one) => one.bearing === "ours" && kilometres(one, best) < samePlace) ?? best;
}

/** A country is meant by its name where nothing is said but the name, unless a state bears the same: "Georgia". */
function findPlainCountry(candidates: readonly Candidate[], hints: Hints): Candidate | null {
  if (hints.word !== null || saysWhere(hints)) return null;
  const isShared = candidates.some(({ sort, bearing }) => sort === "region" && bearing === "main");
  return isShared ? null : (candidates.find(({ sort }) => sort === "country") ?? null);
}

/** How much likelier, in powers of ten, the best must be than any place elsewhere; docs/places.md tells how it was set. */
const margin = 0.6;

/** Whether it can be what the word beside the name says. */
function fits({ sort, precision }: Candidate, { word }: Hints): boolean {
  const isLocal = sort !== "country" && sort !== "region" && precision !== "region";
  if (word === "land") return sort === "area" && precision !== "town";
  if (word === "settlement") return isLocal && sort !== "district";
  if (word === "quarter") return isLocal;
  return true;
}

/** Whether two are different places, not the town and the region around it. */
function areRivals(one: Candidate, other: Candidate): boolean {
  if (one === other) return false;
  if (one.country === other.country && (one.sort === "country" || other.sort === "country")) return false;
  const isOneRegion = one.region !== null && one.region === other.region;
  if (isOneRegion && (one.sort === "region" || other.sort === "region")) return false;
  return kilometres(one, other) > samePlace;
}
/** Kilometres within which two entries of one name are taken for one place. */
const samePlace = 60;

/** Whether enough ties a place to the report: the smaller and the less known by this name, the more it needs. */
function isTied(candidate: Candidate, fitting: readonly Candidate[], hints: Hints, evidence: Evidence): boolean {
  const { sort, country, bearing } = candidate;
  const people = peopleOf(candidate);
  const hint = hintBonus(candidate, hints);
  if (hint < 0 || (bearing === "sound" && people >= wellSpelled)) return false;
  if (hint > 0 || sort === "country" || sort === "area" || bearing === "ours") return true;
  const named = country === null ? 0 : (evidence.countries.get(country) ?? 0);
  const reach = named > 0 ? nearEnough : nearAbroad;
  const isNear = evidence.anchors.some((anchor) => kilometres(anchor, candidate) < reach);
  if (bearing === "sound") return named >= oftenNamed;
  if (people < village) return isNear || named >= oftenNamed;
  if (isNear || named > 0) return true;
  const isKnown = people >= (bearing === "main" ? knownTown : knownByOther);
  return (
    sort === "capital" ||
    (isKnown && fitting.every((one) => people > dominance * peopleOf(one) || !areRivals(candidate, one)))
  );
}
const dominance = 5;
/** Kilometres from a settled place, in a country that the report names or speaks of, and in another. */
const nearEnough = 200;
const nearAbroad = 40;
const village = 15_000;
const oftenNamed = 2;
/** People from which all spellings of a town are in the lists: a name that only sounds like it is another's. */
const wellSpelled = 100_000;
const knownTown = 500_000;
const knownByOther = 3_000_000;
