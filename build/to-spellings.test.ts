import { expect, it } from "vitest";
import { stripDivision, toSpellings } from "./to-spellings.ts";

it.each([
  ["Kharkiv Oblast", "Kharkiv"],
  ["Aleppo Governorate", "Aleppo"],
  ["Clark County", "Clark"],
  ["Muhafazat Hadramaout", "Hadramaout"],
  ["Caza de Baalbek", "Baalbek"],
  ["Provincia di Livorno", "Livorno"],
  ["Rif-dimashq", "Rif-dimashq"],
  ["Province", "Province"],
])("takes from %j the word for a division: %j", (name, bare) => {
  expect(stripDivision(name)).toBe(bare);
});

it("keeps of the names in other languages those that an English text may have", () => {
  const others = "Berdzor,EVN,Lacin,Lachin,lachyn,la qin,Лачин,لاچین,Al Fāshir,al-Fashir,Ye";
  expect(toSpellings(others)).toEqual(["Berdzor", "Lacin", "Lachin", "Al Fāshir", "al-Fashir"]);
});
