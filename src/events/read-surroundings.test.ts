import fc from "fast-check";
import { expect, it } from "vitest";
import { findCountries } from "./find-countries.ts";
import { readSurroundings } from "./read-surroundings.ts";

/** Reads around the name in brackets. */
function read(marked: string) {
  const start = marked.indexOf("[");
  const text = marked.replace(/[[\]]/g, "");
  return readSurroundings(text, [start, marked.indexOf("]") - 1], findCountries(text, []));
}

it.each([
  ["in [Homs] province", "region"],
  ["in [Homs], Hama and Idlib provinces", "region"],
  ["in [Homs] and Hama provinces", "region"],
  ["the [Donetsk] region of Ukraine", "region"],
  ["the city of [Homs]", "settlement"],
  ["the cities of [Homs] and Hama", "settlement"],
  ["the port city [Odesa]", "settlement"],
  ["in the capital, [Damascus], on Monday", "settlement"],
  ["the [Karrada] neighbourhood", "quarter"],
  ["the [Bakhmut] area", "surroundings"],
  ["the [Dnipro] river", "land"],
  // Another's word, or none of the place's own.
  ["the [Damascus] suburb of Douma", null],
  ["the [Donetsk] town of Avdiivka", null],
  ["the capital of [Idlib]", null],
  ["the outskirts of [Homs]", null],
  ["on [Syria] state television", null],
  ["left the city. [Russia] said", null],
  ["[Homs] and its people", null],
])("reads in %j the word for a %s", (marked, word) => {
  expect(read(marked).word).toBe(word);
});

it.each([
  ["in [Springfield], Illinois, on Monday", ["Illinois"]],
  ["in [Springfield], Ill., on Monday", ["Ill"]],
  ["in [Vienna], Va.", ["Va"]],
  ["in [Asheville], N.C., on Monday", ["N.C."]],
  ["in [Manbij] in northern Syria.", ["Syria"]],
  ["in [Manbij], in the north-eastern Aleppo countryside", ["Aleppo"]],
  ["[Karrada], in southern Baghdad.", ["Baghdad"]],
  ["[Baghdad]'s Karrada district", []],
  ["Baghdad's [Karrada] district", ["Baghdad"]],
  ["Iraq's second city, [Mosul],", ["Iraq"]],
  ["the Doura district of [Baghdad]", []],
  ["in [Babylon] in Iraq. The U.S. Embassy said", ["Iraq"]],
  // The next of a list, or who speaks next.
  ["[Aleppo], Homs and Hama", []],
  ["[Aleppo], Homs, Idlib and Hama", []],
  ["in [Springfield], U.S. officials said", []],
])("reads in %j that it lies in %j", (marked, within) => {
  expect(read(marked).within).toEqual(within);
});

it.each([
  ["the northern Syrian city of [Manbij]", ["SY"]],
  ["the Iraqi Kurdish town of [Sinjar]", ["IQ"]],
  ["the Ukrainian port city [Odesa]", ["UA"]],
  ["Syrian officials in [Beirut]", []],
  ["the Syrian war. The city of [Beirut]", []],
])("reads in %j that it is a place of %j", (marked, countries) => {
  expect(read(marked).countries).toEqual(countries);
});

it.each([
  ["in [Homs]", true],
  ["in the northern [Aleppo] countryside", true],
  ["in western and northern [Aleppo]", true],
  ["said [Jordan]", false],
  ["[Jordan]", false],
])("reads in %j whether it is somewhere: %s", (marked, isSomewhere) => {
  expect(read(marked).isSomewhere).toBe(isSomewhere);
});

it("reads around any stretch of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(40), fc.nat(10), (text, start, length) => {
      const from = Math.min(start, text.length);
      const { within } = readSurroundings(text, [from, Math.min(from + length, text.length)], []);
      for (const name of within) expect(text).toContain(name);
    }),
  );
});
