import type { Act, Certainty, Polarity } from "../schema/attribution.ts";
import { clauseEnd, contentNegations, hedges } from "./en/cues.ts";
import { toLemmas } from "./to-lemmas.ts";

/** What these acts are about is not yet so, or not said to be so: no certainty can be read from them. */
const withoutCertainty: ReadonlySet<Act> = new Set([
  "question",
  "decline",
  "promise",
  "demand",
  "refuse",
  "threaten",
  "propose",
  "agree",
  "judge",
]);

const firstClause = (content: string): string => content.split(clauseEnd).find((clause) => clause.trim() !== "") ?? "";

/** Whether the content itself is put positively or negatively (FactBank's polarity), from its first clause. */
export function readPolarity(content: string): Polarity {
  return toLemmas(firstClause(content)).some((lemma) => contentNegations.has(lemma)) ? "negative" : "positive";
}

/** How sure the source puts it (FactBank: certain, probable, possible), from the cue and the first clause. */
export function readCertainty(cue: string, content: string, act: Act): Certainty | null {
  if (withoutCertainty.has(act)) return null;
  const lemmas = [...toLemmas(cue), ...toLemmas(firstClause(content))];
  if (lemmas.some((lemma) => hedges.possible.has(lemma))) return "possible";
  if (act === "expect" || lemmas.some((lemma) => hedges.probable.has(lemma))) return "probable";
  return "certain";
}
