/** Prepositions of what only stands beside a happening: "during the talks". Origin: own list. */
export const aroundWords: ReadonlySet<string> = new Set(
  "after ahead amid among because before despite during following like over since until without".split(" "),
);

/** Nouns that only hold what the word before or behind them says: "mediation efforts", "a series of attacks". Origin: own list. */
export const containers: ReadonlySet<string> = new Set(
  "act action activity agreement attempt attack bid campaign deal dozen effort group hundred kg kilogram kind load million move number operation order package plan process program programme round series shipment ten thousand tonne ton wave work".split(
    " ",
  ),
);

/** Nouns whose preposition or first word says what they tell of: "a call with". Type by "noun preposition". Origin: own list. */
export const byPreposition: Readonly<Record<string, "ASSAULT" | "CONCEDE" | "CONSULT">> = {
  "call between": "CONSULT",
  "call with": "CONSULT",
  "contact with": "CONSULT",
  "release of": "CONCEDE",
  "strike against": "ASSAULT",
  "strike at": "ASSAULT",
  "strike on": "ASSAULT",
};

/** Adverbs that make another verb of one. Origin: own list. */
export const particles: ReadonlySet<string> = new Set("apart away back down in off on out over through up".split(" "));

/** Verbs that say of an event only that it was: "the strike began". Origin: own list. */
export const goingOn: ReadonlySet<string> = new Set(
  "begin break collapse continue end erupt follow happen occur open rage resume spread start take".split(" "),
);

/** Prepositions before the place of an event. Origin: own list. */
export const whereWords: ReadonlySet<string> = new Set(
  "across around at in inside near on outside over throughout".split(" "),
);
