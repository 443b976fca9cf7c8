import { actsOfCues, hedges, irregular, negations } from "./en/cues.ts";
import { endings } from "./en/endings.ts";

const word = /n['’]t\b|[\p{L}\p{N}]+?(?=n['’]t\b)|[\p{L}\p{N}]+/giu;

const known: ReadonlySet<string> = new Set([
  ...Object.values(actsOfCues).flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(" "))),
  ...negations,
  ...hedges.probable,
  ...hedges.possible,
]);

/** The lemma of one word as far as the tables need it; the word itself, in lower case, where no table knows it. */
function toLemma(form: string): string {
  const lower = form.toLowerCase().replace("’", "'");
  const whole = irregular[lower];
  if (whole !== undefined) return whole;
  if (known.has(lower)) return lower;
  const bases = endings
    .filter(([ending]) => ending.test(lower))
    .map(([ending, instead]) => lower.replace(ending, instead));
  return bases.find((base) => known.has(base)) ?? lower;
}

/** The lemmas of a few words, "n't" a word of its own. */
export const toLemmas = (words: string): readonly string[] => (words.match(word) ?? []).map(toLemma);
