/**
 * How transcriptions of one name differ in English news, as rewritings into one spelling: in this order, on small letters.
 * Origin: own list, after the tables of BGN/PCGN and of Library of Congress transliteration, and spellings in agency copy.
 */
export const spellings: readonly (readonly [from: RegExp, to: string])[] = [
  [/tch/gu, "ch"],
  [/sch/gu, "sh"],
  [/(?<=[gdtk])h/gu, ""],
  [/ph/gu, "f"],
  [/ck|q/gu, "k"],
  [/c(?![eihy])/gu, "k"],
  [/x/gu, "ks"],
  [/w/gu, "v"],
  [/dj/gu, "j"],
  [/ou|oo/gu, "u"],
  [/(?<=[^q])(?:ae|oe|ue)(?=[^aeiou])/gu, "e"],
  [/[yj](?=$|[^aeiou])|(?<=[^aeiou])y|(?<=[aeiou])[yj](?=[aeiou])/gu, "i"],
  [/^ye/gu, "e"],
  [/(.)\1/gu, "$1"],
  [/ie/gu, "e"],
  [/(.)\1/gu, "$1"],
  [/(?<=[oe])f$/gu, "v"],
  [/(?<=[aeiou])h$/gu, ""],
];

/** Letters that stand for one another in transcriptions, each pair in the order of the alphabet. Origin: as above. */
export const alikeLetters: ReadonlySet<string> = new Set(["ae", "ei", "ou", "gk", "sz", "dz"]);
