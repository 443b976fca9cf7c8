import { expect, it } from "vitest";
import { readName, splitTail } from "./read-name.ts";

it.each([
  ["Homs", "Homs", null],
  ["Homs Province", "Homs", "region"],
  ["the Donetsk region", "Donetsk", "region"],
  ["City of Aleppo", "Aleppo", "settlement"],
  ["the city of Mosul", "Mosul", "settlement"],
  ["northern Salah ad Din Province", "Salah ad Din", "region"],
  ["West Mosul", "Mosul", null],
  ["Tigris River", "Tigris", "land"],
  ["Baghdad's", "Baghdad", null],
  ["The Hague", "Hague", null],
  ["the", "the", null],
  ["City", "City", null],
  ["Northern", "Northern", null],
  ["", "", null],
])("reads in the name %j the place %j and the word for a %s", (name, core, word) => {
  expect(readName(name)).toMatchObject({ core, word });
});

it("parts a name from what it is said to lie in", () => {
  expect(splitTail("Alpine, Arizona, USA")).toEqual({ head: "Alpine", tail: ["Arizona", "USA"] });
  expect(splitTail("Homs")).toEqual({ head: "Homs", tail: [] });
});
