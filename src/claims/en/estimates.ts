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
};

/** Verbs by which a count is changed: "raised the toll to 41". Origin: own list. */
export const revisingVerbs: ReadonlySet<string> = new Set(["increase", "lower", "raise", "reduce", "revise", "update"]);

/** Verbs by which somebody answers for a number: "the hospital reported five deaths". Origin: own list. */
export const countingVerbs: ReadonlySet<string> = new Set([
  "acknowledge",
  "assume",
  "cite",
  "document",
  "list",
  "mention",
  "report",
  "tally",
  "verify",
]);

/** What is counted, where the parser does not take it for the object of its verb. Origin: own list. */
export const countedThings: ReadonlySet<string> = new Set([
  "abduction",
  "arrest",
  "attack",
  "body",
  "breach",
  "captive",
  "case",
  "casualty",
  "complaint",
  "dead",
  "death",
  "demonstrator",
  "detention",
  "displaced",
  "explosion",
  "fatality",
  "incident",
  "infection",
  "injured",
  "injury",
  "irregularity",
  "marcher",
  "missing",
  "person",
  "prisoner",
  "protester",
  "refugee",
  "strike",
  "victim",
  "violation",
  "wounded",
]);

/** Nouns that "gave a … of 41" gives a number by. Origin: own list. */
export const countNouns: ReadonlySet<string> = new Set(["count", "estimate", "figure", "number", "tally", "toll"]);

/** Words beside "number" that make it one that somebody tells: "raised the number of wounded to eight". Origin: own list. */
export const saidOfNumbers: ReadonlySet<string> = new Set([
  "casualty",
  "dead",
  "death",
  "fatality",
  "injured",
  "injury",
  "killed",
  "missing",
  "victim",
  "wounded",
]);

/** Nouns that are an account of somebody's: "the army's count". Origin: own list. */
export const accountNouns: ReadonlySet<string> = new Set([
  "assessment",
  "count",
  "estimate",
  "figure",
  "forecast",
  "projection",
  "tally",
]);

/** Verbs by which a count says its number: "stood at 29". Origin: own list. */
export const standingVerbs: ReadonlySet<string> = new Set(["reach", "run", "stand"]);

/** Nouns of "by the army's count". Origin: own list. */
export const reckonings: ReadonlySet<string> = new Set([
  "account",
  "calculation",
  "count",
  "estimate",
  "reckoning",
  "tally",
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

/** Participles by which a count is somebody's: "the toll given by the hospital was 41". Origin: own list. */
export const givingVerbs: ReadonlySet<string> = new Set(["announce", "give", "issue", "provide", "publish", "release"]);

/** Verbs of saying that close a sentence: "the dead included three children, it added". Origin: own list. */
export const trailingVerbs: ReadonlySet<string> = new Set(["add", "announce", "confirm", "report", "say"]);

/** Verbs of those who pass on another's words. Origin: own list. */
export const relayingVerbs: ReadonlySet<string> = new Set(["cite", "quote"]);

/** What a count is of, and nobody's: "today's count". Origin: own list. */
export const timeWords = /^(?:day|month|today|week|year|yesterday|\p{Lu}\p{L}+day)$/u;
