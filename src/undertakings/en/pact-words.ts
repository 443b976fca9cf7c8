/** What two sides have when they have agreed. Origin: own list. */
export const pactNouns: ReadonlySet<string> = new Set([
  "accord",
  "agreement",
  "armistice",
  "cease-fire",
  "ceasefire",
  "compromise",
  "deal",
  "memorandum",
  "pact",
  "settlement",
  "treaty",
  "truce",
]);

/** How they come to have it. Origin: own list. */
export const settledVerbs: ReadonlySet<string> = new Set([
  "agree",
  "announce",
  "broker",
  "conclude",
  "declare",
  "negotiate",
  "reach",
  "seal",
  "sign",
  "strike",
]);
