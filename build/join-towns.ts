import { foldName } from "../src/text/fold.ts";
import { groupBy } from "./group-by.ts";
import type { FreshTown, NamedTown } from "./read-geonames.ts";

/** One town of both lists. */
export interface Town {
  /** The names it goes by, the newer first. */
  readonly names: readonly string[];
  readonly others: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  /** Codes of the region and district; `null` where the newer list does not have the town. */
  readonly region: string | null;
  readonly district: string | null;
  /** `null` for a town that only the newer list has. */
  readonly older: NamedTown | null;
}

/** The towns of both lists, each once: coordinates and divisions from the newer, people and other names from the older. */
export function joinTowns(named: readonly NamedTown[], fresh: readonly FreshTown[]): readonly Town[] {
  const byName = groupBy(named, ({ country, name }) => `${country} ${foldName(name)}`);
  const byPlace = groupBy(named, ({ lat, lon }) => toCell(lat, lon));
  const taken = new Set<NamedTown>();
  const take = (town: FreshTown): NamedTown | null => {
    const alike = byName.get(`${town.country} ${foldName(town.name)}`)?.filter((one) => isNear(one, town, closeBy));
    const found = alike?.find((one) => !taken.has(one)) ?? findRenamed(town, byPlace)?.find((one) => !taken.has(one));
    if (found) taken.add(found);
    return found ?? null;
  };
  const joined = fresh.map((town) => toTown(town, take(town)));
  const left = named.filter((town) => !taken.has(town)).map((town) => toTown(null, town));
  return [...joined, ...left];
}

/** Degrees within which two entries of one name are one town, and within which a town of another name may be the same. */
const closeBy = 0.2;
const sameSpot = 0.02;

/** Towns at the same spot that have the new name among their others: "Xankandi" when it has become "Khankendi". */
function findRenamed(town: FreshTown, byPlace: ReadonlyMap<string, NamedTown[]>): readonly NamedTown[] | undefined {
  const folded = foldName(town.name);
  return byPlace
    .get(toCell(town.lat, town.lon))
    ?.filter((one) => isNear(one, town, sameSpot) && one.others.split(",").some((name) => foldName(name) === folded));
}

function toTown(fresh: FreshTown | null, older: NamedTown | null): Town {
  const { lat, lon, country } = (fresh ?? older)!;
  const names = [fresh?.name, older?.name, older?.ascii].filter((name) => name !== undefined);
  const [region, district] = [fresh?.region ?? null, fresh?.district ?? null];
  return { names, others: older?.others ?? "", lat, lon, country, region, district, older };
}

interface Spot {
  readonly lat: number;
  readonly lon: number;
}

const toCell = (lat: number, lon: number): string => `${lat.toFixed(1)} ${lon.toFixed(1)}`;
const isNear = (one: Spot, other: Spot, degrees: number): boolean =>
  Math.abs(one.lat - other.lat) <= degrees && Math.abs(one.lon - other.lon) <= degrees;
