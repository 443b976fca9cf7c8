import { expect, it } from "vitest";
import { joinTowns } from "./join-towns.ts";
import type { FreshTown, NamedTown } from "./read-geonames.ts";

const old = (name: string, rest: Partial<NamedTown> = {}): NamedTown => ({
  ...{ geonames: 1, name, ascii: name, others: "", lat: 39.8, lon: 46.8 },
  ...{ code: "PPL", country: "AZ", region: "61", people: 50_000 },
  ...rest,
});
const fresh = (name: string, rest: Partial<FreshTown> = {}): FreshTown => ({
  ...{ name, lat: 39.81, lon: 46.81, country: "AZ", region: "AZ.61", district: "AZ.61." },
  ...rest,
});

it("takes where a town lies from the newer list, and its people and other names from the older", () => {
  expect(joinTowns([old("Lachin", { others: "Berdzor" })], [fresh("Lachin")])).toMatchObject([
    {
      names: ["Lachin", "Lachin", "Lachin"],
      others: "Berdzor",
      lat: 39.81,
      region: "AZ.61",
      older: { people: 50_000 },
    },
  ]);
});

it("knows a town again that has got a new name at the same spot", () => {
  const joined = joinTowns([old("Xankandi", { others: "Stepanakert,Khankendi" })], [fresh("Khankendi")]);
  expect(joined).toMatchObject([{ names: ["Khankendi", "Xankandi", "Xankandi"] }]);
});

it("keeps two towns of one name apart, and those that only one list has", () => {
  const far = { lat: 52, lon: 30 };
  const joined = joinTowns([old("Lyman"), old("Gone", far)], [fresh("Lyman", far), fresh("New"), fresh("Lyman")]);
  expect(joined.map(({ names, older }) => [names[0], older === null])).toEqual([
    ["Lyman", true],
    ["New", true],
    ["Lyman", false],
    ["Gone", false],
  ]);
});
