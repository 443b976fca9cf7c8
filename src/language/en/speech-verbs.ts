/**
 * Verbs that follow a quoted question or cry and its speaker's name: “Why?” Smith asked.
 * Origin: written by hand from the verbs of saying that newspapers use after a quote.
 */
export const speechVerbs: readonly string[] = [
  "added",
  "admitted",
  "asked",
  "asks",
  "begged",
  "chanted",
  "cried",
  "declared",
  "demanded",
  "exclaimed",
  "explained",
  "joked",
  "quipped",
  "recalled",
  "remarked",
  "replied",
  "responded",
  "said",
  "says",
  "screamed",
  "shouted",
  "told",
  "tweeted",
  "wondered",
  "wrote",
  "yelled",
];
