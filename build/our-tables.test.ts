import { expect, it } from "vitest";
import { countries } from "../src/events/en/countries.ts";
import { moreTowns } from "../src/events/en/more-towns.ts";
import { regions } from "../src/events/en/regions.ts";
import { kilometres, type Point } from "../src/events/kilometres.ts";
import { foldName } from "../src/text/fold.ts";
import { groupBy } from "./group-by.ts";
import { readGeonames } from "./read-geonames.ts";

const { fresh } = await readGeonames();
const towns = groupBy(fresh, ({ country }) => country);

/** Kilometres from a point to the nearest town of a country. */
const toNearest = (point: Point, country: string): number =>
  (towns.get(country) ?? []).reduce(
    (least, town) => Math.min(least, kilometres(town, point)),
    Number.POSITIVE_INFINITY,
  );

/** Countries and parts of them whose middle is ice, desert, forest or sea, far from any town. */
const emptyMiddles: ReadonlySet<string> = new Set(["CA", "GL", "KI", "Siberia", "Chagos Islands"]);

it.each(countries.filter(({ code }) => !emptyMiddles.has(code)))(
  "puts $code within reach of its towns",
  ({ code, lat, lon }) => {
    expect(toNearest({ lat, lon }, code)).toBeLessThan(300);
  },
);

it("has a country once", () => {
  expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
});

it.each(
  regions
    .flatMap(({ names, country, ...point }) => (country === null ? [] : [{ name: names[0]!, country, ...point }]))
    .filter(({ name }) => !emptyMiddles.has(name)),
)("puts $name within reach of a town of $country", ({ country, ...point }) => {
  expect(toNearest(point, country)).toBeLessThan(250);
});

it.each(moreTowns.map(({ names, ...town }) => ({ name: names[0]!, ...town })))(
  "puts $name in reach of a town of $country",
  ({ country, ...point }) => {
    expect(toNearest(point, country)).toBeLessThan(200);
  },
);

it("has no town of ours that GeoNames has by the same name and at the same place", () => {
  const twice = moreTowns.filter(({ names, country, ...town }) =>
    (towns.get(country) ?? []).some(
      (one) => names.map(foldName).includes(foldName(one.name)) && kilometres(one, town) < 50,
    ),
  );
  expect(twice.map(({ names }) => names[0])).toEqual([]);
});

it("lets no two of our regions have one name", () => {
  const names = regions.flatMap((region) => [...new Set(region.names.map(foldName))]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it.each([
  ["Nagorno-Karabakh", "AZ", "Khankendi"],
  ["Donbas", "UA", "Horlivka"],
  ["Darfur", "SD", "El Fasher"],
  ["West Bank", "PS", "Ramallah"],
  ["Gaza", "PS", "Gaza"],
  ["Abkhazia", "GE", "Sokhumi"],
  ["Transnistria", "MD", "Tiraspol"],
  ["Kashmir", "IN", "Srinagar"],
])("puts %s near a town that lies in it", (name, country, town) => {
  const region = regions.find(({ names }) => names.includes(name))!;
  const found = towns.get(country)!.filter((one) => foldName(one.name) === foldName(town));
  expect(found.map((one) => kilometres(one, region) < 130)).toContain(true);
});
