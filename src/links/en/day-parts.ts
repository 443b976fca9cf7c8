/** Parts of a day, by which counts of one thing come after one another. Origin: own list. */
export const dayParts: ReadonlySet<string> = new Set([
  "afternoon",
  "dawn",
  "dusk",
  "evening",
  "midday",
  "midnight",
  "morning",
  "nightfall",
  "noon",
  "sunrise",
  "sunset",
]);
