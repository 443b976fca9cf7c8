/**
 * Verbs that lend an event noun their tense and subject, and tell of nothing themselves: "hold talks", "carry out a
 * strike", "face sanctions". Origin: own list.
 */
export const lightVerbs: ReadonlySet<string> = new Set(
  `
  announce attempt begin carry_out cast commence commit complete conclude conduct continue convene deal declare deliver do engage
  enter execute exert expand express extend finalise finalize finish formulate get give grant have hold impose inflict intensify
  issue join launch lay lead levy lodge maintain make mount offer open order organise organize participate pay perform perpetrate
  plan plot prepare present press propose provide pursue push raise reach receive renew restart resume schedule send serve
  set_up show sign slap spark stage start step_up strike submit suffer sustain take take_part throw tighten trigger try undertake
  unleash vent voice wage witness
  `
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll("_", " ")),
);

/** Verbs whose subject suffers what their object tells of: "came under attack", "faces sanctions". Origin: own list. */
export const sufferingVerbs: ReadonlySet<string> = new Set([
  "face",
  "receive",
  "suffer",
  "survive",
  "sustain",
  "undergo",
]);

/** Verbs that put what they govern in the future. Origin: own list. */
export const planningVerbs: ReadonlySet<string> = new Set([
  "aim",
  "consider",
  "decide",
  "expect",
  "hope",
  "intend",
  "plan",
  "pledge",
  "prepare",
  "promise",
  "propose",
  "schedule",
  "seek",
  "set",
  "vow",
  "want",
  "wish",
]);

/** Verbs that say that what they govern did not come about. Origin: own list. */
export const failingVerbs: ReadonlySet<string> = new Set([
  "avert",
  "avoid",
  "fail",
  "foil",
  "neglect",
  "prevent",
  "stop",
]);

/** Words that put a verb in the future or under a condition. Origin: own list. */
export const futureWords: ReadonlySet<string> = new Set([
  "will",
  "shall",
  "would",
  "'ll",
  "wo",
  "may",
  "might",
  "could",
]);

/** Words that deny what they stand by. Origin: own list. */
export const negations: ReadonlySet<string> = new Set([
  "never",
  "no",
  "nobody",
  "none",
  "not",
  "n't",
  "neither",
  "nor",
  "without",
]);
