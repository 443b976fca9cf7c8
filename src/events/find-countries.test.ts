import fc from "fast-check";
import { expect, it } from "vitest";
import { findCountries } from "./find-countries.ts";

const codes = (text: string): readonly string[] => findCountries(text, []).map(({ code }) => code);

it.each([
  ["Iraqi and Syrian troops met in Jordan.", ["IQ", "SY", "JO"]],
  ["The Democratic Republic of the Congo and South Sudan agreed.", ["CD", "SS"]],
  ["North Korean and South African envoys", ["KP", "ZA"]],
  ["Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea", ["GW", "GQ", "PG", "GN"]],
  ["Niger and Nigeria; Nigerien, Nigerian", ["NE", "NG", "NE", "NG"]],
  ["The U.S., the US and the UK", ["US", "US", "GB"]],
  ["Us and them", []],
  ["Côte d’Ivoire and Türkiye", ["CI", "TR"]],
  ["turkey for dinner", []],
  ["Syrians and Emiratis", ["SY", "AE"]],
  ["Dovrany and Kareth", []],
])("names in %j the countries %j", (text, found) => {
  expect(codes(text)).toEqual(found);
});

it("does not take a man's name for a country's", () => {
  expect(findCountries("Michael Jordan flew to Jordan.", [[0, 14]]).map(({ span }) => span)).toEqual([[23, 29]]);
});

it("says of Georgia that the word may be another's", () => {
  expect(findCountries("Georgia, Georgian", []).map(({ isShared }) => isShared)).toEqual([true, false]);
});

it("stands where its words stand, in order, whatever the text", () => {
  const word = fc.constantFrom("Syria", "Saudi", "Arabia", "South", "Korea", "'s", "the", "-", "\n", "İraq");
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(" ");
      const found = findCountries(text, []);
      for (const [index, { span }] of found.entries()) {
        expect(text.slice(...span)).toMatch(/^\p{Lu}/u);
        expect(span[0]).toBeGreaterThanOrEqual(found[index - 1]?.span[1] ?? 0);
      }
    }),
  );
});
