/** English numbers in words. Origin: own lists. */

/** What is added up: "twenty-three". */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** What multiplies the number before it. */
export const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
  }),
);

/** Words behind "score" that make it a game's: "two score draws". */
export const scoreTails: ReadonlySet<string> = new Set(["draw", "draws", "line", "lines"]);

/** Scales as they are glued to digits, or stand behind a sum of money: "$3bn". */
export const shortScales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    b: 1e9,
    bln: 1e9,
    bn: 1e9,
    k: 1e3,
    m: 1e6,
    mln: 1e6,
    mn: 1e6,
  }),
);

/** Scales beyond those that outside checks of a number know: they stay words, in the unit ("3", "trillion dollars"). */
export const unreadScales: ReadonlySet<string> = new Set(["crore", "crores", "lakh", "lakhs", "tn", "trillion"]);

/** Counting words, with the least that the plural allows. */
export const countingWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    billions: 2e9,
    dozens: 24,
    hundreds: 200,
    millions: 2e6,
    scores: 40,
    thousands: 2e3,
  }),
);

/** "Tens of thousands", "dozens of millions": the least the first word allows. */
export const countingOf: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozens: 24, hundreds: 200, scores: 40, tens: 20, thousands: 2e3 }),
);

/** "Several hundred", "a few dozen": the scale as a counting word. */
export const vagueBefore: ReadonlySet<string> = new Set(["couple of", "few", "many", "several"]);

/** Scales that "several" makes a counting word. */
export const vagueScales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    billion: 2e9,
    dozen: 24,
    hundred: 200,
    million: 2e6,
    thousand: 2e3,
  }),
);
