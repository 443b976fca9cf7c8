import { toSoundKey, withoutArticle } from "../src/events/arabic-names.ts";
import { divisionEndings, divisionOpenings } from "./division-words.ts";

const links = "(?:of the |of |de la |del |de |du |di |do |da |d'|d’)?";
const opening = new RegExp(`^(?:${divisionOpenings.join("|")}) ${links}`, "u");
const ending = new RegExp(`[ -](?:${divisionEndings.join("|")})$`, "iu");

/** The name of a division without the word for what it is: "Kharkiv Oblast" gives "Kharkiv". */
export const stripDivision = (name: string): string => name.replace(ending, "").replace(opening, "");

const latin = /^[\p{Script=Latin}\p{Script=Inherited}\p{Script=Common}]+$/u;
/** Small letters first are a machine's transcription, letter for letter ("khankndy"); capitals alone are an airport's code. */
const wellWritten = /^(?:(?:al|el|as|ash|ad|ar|at|az|an)[- ]|['‘’`ʼ])?\p{Lu}.*\p{Ll}/u;
const shortestOther = 3;

/** Of names in other languages, parted by commas, those that may stand in an English text. */
export const toSpellings = (names: string): readonly string[] =>
  names.split(",").filter((name) => name.length >= shortestOther && latin.test(name) && wellWritten.test(name));

/** Countries where towns have Arabic names, which reports write in Latin letters as they hear them. */
const arabic = new Set("AE BH DJ DZ EG EH IL IQ JO KW LB LY MA MR OM PS QA SA SD SO SS SY TN YE".split(" "));

/** What reports make of folded names: "ar raqqah" without its article, and in Arabic countries "raqqa" without its last letter. */
export const toPlainerNames = (names: readonly string[], country: string | null): readonly string[] => {
  const bare = names.map(withoutArticle);
  return country !== null && arabic.has(country) ? [...bare, ...bare.map((name) => name.replace(/ah\b/gu, "a"))] : bare;
};

/** The keys of folded names in Arabic countries by their consonants; none elsewhere. */
export const toSounds = (names: readonly string[], country: string): readonly string[] =>
  arabic.has(country) ? names.map(toSoundKey).filter((key) => key !== null) : [];

/** Names in Ukraine as its government spells them since 2010, which GeoNames often has the older way: "Berdiansk", "Avdiivka". */
export const toUkrainian = (names: readonly string[], country: string): readonly string[] =>
  country === "UA"
    ? names.map((name) =>
        name
          .replace(/['’ʹ]/gu, "")
          .replace(/iy(?=[aeiu])/gu, "ii")
          .replace(/(?<=[bcdfghjklmnpqrstvwxz])y(?=[aeu])/gu, "i"),
      )
    : [];
