import type { CountryWord } from "./find-countries.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { pickCandidate } from "./pick-candidate.ts";
import { type Hints, type ReadMention, saysWhere } from "./read-mention.ts";
import type { Evidence } from "./score-candidate.ts";

/**
 * What each mention is, in their order; `null` where it is not safe to say. The places that are safe by themselves help to
 * settle the others.
 */
export function settleMentions(
  mentions: readonly ReadMention[],
  countryWords: readonly CountryWord[],
  { countPeople }: Pick<Gazetteer, "countPeople">,
): readonly (Candidate | null)[] {
  const shared = shareHints(mentions);
  const countries = countCountries(countryWords);
  const anchors = toAnchors(pickAll(mentions, shared, toEvidence(countries, [], countPeople)));
  return pickAll(mentions, shared, toEvidence(addAnchors(countries, anchors), anchors, countPeople));
}

const toEvidence = (
  countries: ReadonlyMap<string, number>,
  anchors: readonly Candidate[],
  countPeople: Evidence["countPeople"],
): Evidence => ({
  countries,
  countriesNamed: [...countries.values()].reduce((total, count) => total + count, 0),
  anchors,
  countPeople,
});

/** A name of which the same is said is the same place: it is picked once. */
function pickAll(
  mentions: readonly ReadMention[],
  shared: readonly Hints[],
  evidence: Evidence,
): readonly (Candidate | null)[] {
  const picked = new Map<Hints, Candidate | null>();
  return mentions.map(({ candidates }, index) => {
    const hints = shared[index]!;
    const found = picked.get(hints);
    const pick = found === undefined ? pickCandidate(candidates, hints, evidence) : found;
    picked.set(hints, pick);
    return pick;
  });
}

function countCountries(words: readonly CountryWord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, isShared } of words) if (!isShared) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/**
 * The hints of each mention: what is said of where a name is holds wherever the name stands without more. Mentions of one
 * name that have the same hints get the same object.
 */
function shareHints(mentions: readonly ReadMention[]): readonly Hints[] {
  const said = new Map<readonly Candidate[], Pick<Hints, "countries" | "regions" | "towns">>();
  for (const { candidates, hints } of mentions) {
    if (!saysWhere(hints)) continue;
    const known = said.get(candidates);
    said.set(candidates, {
      countries: new Set([...(known?.countries ?? []), ...hints.countries]),
      regions: new Set([...(known?.regions ?? []), ...hints.regions]),
      towns: [...new Set([...(known?.towns ?? []), ...hints.towns])],
    });
  }
  const shared = new Map<readonly Candidate[], Map<Hints["word"], Hints>>();
  return mentions.map(({ hints, candidates }) => {
    if (saysWhere(hints)) return hints;
    const byWord = shared.get(candidates) ?? new Map<Hints["word"], Hints>();
    const same = byWord.get(hints.word) ?? { ...hints, ...said.get(candidates) };
    shared.set(candidates, byWord.set(hints.word, same));
    return same;
  });
}

const toAnchors = (settled: readonly (Candidate | null)[]): readonly Candidate[] => [
  ...new Map(
    settled.flatMap((found) => (found && found.sort !== "country" ? [[found.record, found] as const] : [])),
  ).values(),
];

/** A town or region that is settled speaks for its country like a name of it. */
function addAnchors(named: ReadonlyMap<string, number>, anchors: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map(named);
  for (const { country } of anchors) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  return counts;
}
