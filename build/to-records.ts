import { countries } from "../src/events/en/countries.ts";
import { moreTowns, type ReportedTown } from "../src/events/en/more-towns.ts";
import { regions } from "../src/events/en/regions.ts";
import type { Bearing, Sort } from "../src/events/gazetteer-layout.ts";
import type { Precision } from "../src/schema/place.ts";
import { foldName } from "../src/text/fold.ts";
import { addOtherNames } from "./add-other-names.ts";
import type { GazetteerRecord } from "./gazetteer-record.ts";
import { groupBy } from "./group-by.ts";
import { joinTowns, type Town } from "./join-towns.ts";
import type { GeonamesData, NamedDivision } from "./read-geonames.ts";
import { stripDivision, toPlainerNames, toSounds, toSpellings, toUkrainian } from "./to-spellings.ts";

/** Everything that the gazetteer holds: countries first, then our areas, regions, districts and towns. */
export function toRecords({ named, fresh, regions: divisions, districts }: GeonamesData): readonly GazetteerRecord[] {
  const towns = joinTowns(named, fresh);
  const inRegion = groupBy(towns, ({ region }) => region);
  const inDistrict = groupBy(towns, ({ district }) => district);
  const inCountry = groupBy(towns, ({ country }) => country);
  return addOtherNames([
    ...countries.map(({ code, ...one }) =>
      fromOurs({ ...one, country: code, people: sumPeople(inCountry.get(code)) }, "country", "country"),
    ),
    ...regions.map((area) => fromOurs({ ...area, people: 0 }, "area", area.precision)),
    ...divisions.flatMap((one) => fromDivision(one, inRegion.get(one.code), "region")),
    ...districts.flatMap((one) => fromDivision(one, inDistrict.get(one.code), "district")),
    ...moreTowns.map(fromReported),
    ...towns.map(fromTown),
  ]);
}

interface OurPlace {
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  readonly people: number;
}

const fromOurs = ({ names, ...place }: OurPlace, sort: Sort, precision: Precision): GazetteerRecord => ({
  ...{ sort, precision, lat: place.lat, lon: place.lon, country: place.country, people: place.people },
  ...{ region: null, geonames: null },
  names: toNames({ ours: names }),
});

/** One of ours among the towns: its names count no more than those of others. */
const fromReported = ({ names, ...town }: ReportedTown): GazetteerRecord => ({
  ...town,
  ...{ sort: town.precision === "district" ? "quarter" : "town", region: null, geonames: null },
  names: toNames({ main: names, soundsIn: town.country }),
});

const sumPeople = (towns: readonly Town[] = []): number =>
  towns.reduce((sum, { older }) => sum + (older?.people ?? 0), 0);

/** A region or district lies where its towns do on average; without a town in the list it is left out. */
function fromDivision(
  { code, name }: NamedDivision,
  towns: readonly Town[] | undefined,
  sort: "region" | "district",
): readonly GazetteerRecord[] {
  if (towns === undefined) return [];
  const [country, region] = code.split(".");
  return [
    {
      ...{ sort, precision: sort, country: country!, region: `${country}.${region}` },
      ...toMiddle(towns),
      people: sumPeople(towns),
      geonames: null,
      names: toNames({ main: [name], other: [stripDivision(name)] }),
    },
  ];
}

/** The mean as a point of the globe, so that a region on both sides of the 180th meridian does not come out in Africa. */
function toMiddle(towns: readonly Town[]): { readonly lat: number; readonly lon: number } {
  const radians = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const { lat, lon } of towns) {
    x += Math.cos(lat * radians) * Math.cos(lon * radians);
    y += Math.cos(lat * radians) * Math.sin(lon * radians);
    z += Math.sin(lat * radians);
  }
  return { lat: Math.atan2(z, Math.hypot(x, y)) / radians, lon: Math.atan2(y, x) / radians };
}

function fromTown({ names, others, lat, lon, country, region, older }: Town): GazetteerRecord {
  const people = older?.people ?? 0;
  const sort = toSort(older?.code ?? "PPL");
  const other = keepsOthers(people, older?.code) ? toSpellings(others) : [];
  return {
    ...{ sort, lat, lon, country, region, people },
    precision: sort === "quarter" ? "district" : "town",
    geonames: older?.geonames ?? null,
    names: toNames({ main: [...names, ...toUkrainian(names, country)], other, soundsIn: country }),
  };
}

/** Towns with fewer people are in reports by the one name they have; of the seats of districts many are not counted. */
const keepsOthers = (people: number, code = "PPL"): boolean =>
  people >= fewestForOthers || (code.startsWith("PPLA") && (people === 0 || code === "PPLA")) || code === "PPLC";
const fewestForOthers = 5000;

function toSort(code: string): Sort {
  if (code === "PPLC") return "capital";
  if (code === "PPLX") return "quarter";
  return code === "PPLA" ? "seat" : "town";
}

interface WrittenNames {
  readonly ours?: readonly string[];
  readonly main?: readonly string[];
  readonly other?: readonly string[];
  /** The country by whose habits the sounds are made; none are without it. */
  readonly soundsIn?: string;
}

/** Names as they are looked up, each with the surest way in which it is borne. */
export function toNames({ ours = [], main = [], other = [], soundsIn }: WrittenNames): ReadonlyMap<string, Bearing> {
  const names = new Map<string, Bearing>();
  const add = (folded: readonly string[], bearing: Bearing): void => {
    for (const name of folded) if (name !== "" && !names.has(name)) names.set(name, bearing);
  };
  const written = [...main.map(foldName), ...other.map(foldName)];
  add(ours.map(foldName), "ours");
  add(written.slice(0, main.length), "main");
  add(written.slice(main.length), "other");
  add(toPlainerNames(written, soundsIn ?? null), "other");
  if (soundsIn !== undefined) add(toSounds(written, soundsIn), "sound");
  return names;
}
