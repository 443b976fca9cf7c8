import { femaleNames, maleNames } from "./en/given-names.ts";
import { givenShort } from "./en/given-short.ts";

/** Whether the tables have a word as somebody's given name. */
export const isGivenName = (word: string): boolean =>
  maleNames.has(word) ||
  femaleNames.has(word) ||
  (/^\p{Lu}/u.test(word) && Object.hasOwn(givenShort, word.toLowerCase()));
