import { otherNames } from "../src/events/en/other-names.ts";
import type { Sort } from "../src/events/gazetteer-layout.ts";
import { foldName } from "../src/text/fold.ts";
import type { GazetteerRecord } from "./gazetteer-record.ts";
import { groupBy } from "./group-by.ts";

/** Gives towns and regions the names that our own table adds. Throws an `Error` for lines of it that mean no place. */
export function addOtherNames(records: readonly GazetteerRecord[]): readonly GazetteerRecord[] {
  const inCountry = groupBy(records, ({ country }) => country);
  const added = new Map<GazetteerRecord, readonly string[]>();
  const lost: string[] = [];
  for (const { country, of, isRegion, names } of otherNames) {
    const bearers = (inCountry.get(country) ?? []).filter((one) => isMeant(one, foldName(of), isRegion));
    const found = bearers.toSorted((one, other) => rankOf(other, of) - rankOf(one, of))[0];
    if (found === undefined) lost.push(`${country} ${of}`);
    else added.set(found, [...(added.get(found) ?? []), ...names]);
  }
  if (lost.length > 0) throw new Error(`other-names.ts: GeoNames does not have ${lost.join(", ")}`);
  return records.map((record) => withOurs(record, added.get(record) ?? []));
}

const isMeant = ({ names, sort }: GazetteerRecord, name: string, isRegion: boolean): boolean =>
  names.has(name) && (isRegion ? sort === "region" : towns.has(sort));
const towns: ReadonlySet<Sort> = new Set(["capital", "seat", "town"]);

/** Whoever goes by the name comes before whoever also has it, then the more populous. */
const rankOf = ({ people, names }: GazetteerRecord, name: string): number =>
  people + (names.get(foldName(name)) === "main" ? mostPeople : 0);
const mostPeople = 1e9;

const withOurs = (record: GazetteerRecord, names: readonly string[]): GazetteerRecord =>
  names.length === 0
    ? record
    : { ...record, names: new Map([...record.names, ...names.map((name) => [foldName(name), "ours"] as const)]) };
