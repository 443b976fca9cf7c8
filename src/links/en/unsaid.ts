/** First words of what is asked, not said: who "never said how many" denies nothing. Origin: own list. */
export const questionWords: ReadonlySet<string> = new Set([
  "how",
  "what",
  "when",
  "where",
  "whether",
  "which",
  "who",
  "why",
]);

/** Before a verb of denying: what somebody might deny, and does not. Origin: own list. */
export const couldBe: ReadonlySet<string> = new Set(["can", "could", "may", "might", "should", "would"]);
