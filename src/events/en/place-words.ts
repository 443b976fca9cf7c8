/**
 * What the word beside a name says that the place is: "the city of Homs", "Homs province".
 * - settlement: somewhere people live, with a middle;
 * - region: a first part of a country, or as wide as one;
 * - district: a part of a region or of a town;
 * - surroundings: the land around a town, when it stands behind the name: "the Bakhmut area";
 * - quarter: a part of a town;
 * - land: waters and land without a seat, of which towns only bear the name.
 */
export type PlaceWord = "settlement" | "region" | "district" | "surroundings" | "quarter" | "land";

/** Origin: own list, in the singular; the plural is made of it. */
const words: Readonly<Record<PlaceWord, string>> = {
  settlement: "camp capital city hamlet metropolis port settlement town township village",
  region:
    "canton department emirate enclave exclave governorate island krai oblast peninsula prefecture province region republic state territory",
  district: "borough commune county district municipality raion rayon subdistrict sub-district",
  surroundings: "area axis countryside direction environs front frontline hinterland outskirts pocket salient vicinity",
  quarter: "neighborhood neighbourhood quarter suburb ward",
  land: "basin bay canal canyon delta desert forest glacier gorge gulf hills lake mount mountain plain plateau reef reservoir river sea shoal steppe strait valley wadi",
};

const toPlural = (word: string): string => (word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`);

export const placeWords: ReadonlyMap<string, PlaceWord> = new Map(
  (Object.keys(words) as readonly PlaceWord[]).flatMap((kind) =>
    words[kind].split(" ").flatMap((word): readonly (readonly [string, PlaceWord])[] => [
      [word, kind],
      [toPlural(word), kind],
    ]),
  ),
);

/** Words for a side or part of a place, which stand before its name: "western Mosul", "central Baghdad". Origin: own list. */
export const partWords: ReadonlySet<string> = new Set(
  [
    "central downtown east eastern greater inner lower mainland metropolitan north north-east north-eastern north-west",
    "north-western northeast northeastern northern northwest northwestern occupied old outer rural south south-east",
    "south-eastern south-west south-western southeast southeastern southern southwest southwestern upper west western",
  ].flatMap((line) => line.split(" ")),
);

/** Prepositions after which a name is somewhere, whoever else bears it. Origin: own list. */
export const placePrepositions: ReadonlySet<string> = new Set(
  "across around at between from in inside into near outside over through throughout to toward towards via within".split(
    " ",
  ),
);

/** What may follow "the" and a name that is no modifier: "the Dnipro in autumn" is a river, "the Geneva talks" the town. */
export const closingWords: ReadonlySet<string> = new Set(
  "after and are as at before but by for from had has have in into is of on or to was were which who will with would".split(
    " ",
  ),
);

/** What "state" stands before when it is not the state of that name: "Syria state television". Origin: own list. */
export const stateOwned: ReadonlySet<string> = new Set(
  "bank broadcaster institutions media news radio television tv university visit".split(" "),
);
