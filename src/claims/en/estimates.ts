/**
 * Verbs by which somebody gives a number for something: "put the death toll at 41". With each, the prepositions before the number.
 * Origin: own list, from how agencies write about tolls and counts; PolNeAR's annotators mark them as cues.
 */
export const estimateVerbs: Readonly<Record<string, readonly string[]>> = {
  estimate: ["at"],
  give: ["as", "at"],
  list: ["as", "at"],
  peg: ["at"],
  place: ["at"],
  put: ["at"],
  set: ["at"],
};

/** Verbs by which somebody answers for a number: "the hospital reported five deaths". Origin: own list. */
export const countingVerbs: ReadonlySet<string> = new Set(["document", "report", "tally", "verify"]);

/** Nouns that "gave a … of 41" gives a number by. Origin: own list. */
export const countNouns: ReadonlySet<string> = new Set([
  "count",
  "estimate",
  "figure",
  "number",
  "tally",
  "toll",
  "total",
]);

/** What gives numbers by itself: "a poll gave him 38 per cent". Origin: own list. */
export const countingSources: ReadonlySet<string> = new Set([
  "census",
  "count",
  "poll",
  "projection",
  "survey",
  "tally",
]);
