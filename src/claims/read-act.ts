import type { Act, Stance } from "../schema/attribution.ts";
import { actsOfCues, actsOfObjects, negated, negations, neverMeans, stancesOfActs } from "./en/cues.ts";
import { toLemmas } from "./to-lemmas.ts";

export interface ActAndStance {
  readonly act: Act;
  readonly stance: Stance;
}

interface Phrase {
  readonly lemmas: readonly string[];
  readonly act: Act;
}

const phrases: readonly Phrase[] = Object.entries(actsOfCues).flatMap(([act, texts]) =>
  texts.map((text) => ({ lemmas: text.split(" "), act: act as Act })),
);

/** Phrases by their first lemma, longest first. */
const byFirst: ReadonlyMap<string, readonly Phrase[]> = phrases
  .toSorted((one, other) => other.lemmas.length - one.lemmas.length)
  .reduce(
    (map, phrase) => map.set(phrase.lemmas[0]!, [...(map.get(phrase.lemmas[0]!) ?? []), phrase]),
    new Map<string, readonly Phrase[]>(),
  );

/**
 * What a cue does and how its source stands to the content: from the words of the cue ("could not confirm"), and for some
 * from what they govern ("rejected the claim").
 */
export function readAct(cue: string, content = ""): ActAndStance {
  const lemmas = toLemmas(cue);
  const found = findPhrase(lemmas);
  const act = found === null ? "state" : actOfObject(found, content);
  const plain: ActAndStance = { act, stance: stancesOfActs[act] ?? "affirms" };
  const before = lemmas.slice(0, found?.at ?? 0);
  if (found?.includesNegation || !before.some((lemma) => negations.has(lemma))) return plain;
  return (before.includes("never") ? neverMeans[act] : undefined) ?? negated[act] ?? plain;
}

const actOfObject = ({ act, lemmas }: Phrase, content: string): Act =>
  actsOfObjects.find(({ cue, object }) => cue === lemmas.join(" ") && object.test(content.trim()))?.act ?? act;

interface Match extends Phrase {
  readonly at: number;
  readonly includesNegation: boolean;
}

/** The longest phrase in the cue; of equally long ones the first. */
function findPhrase(lemmas: readonly string[]): Match | null {
  let best: Match | null = null;
  for (const [at, lemma] of lemmas.entries()) {
    const fitting = (byFirst.get(lemma) ?? []).find((phrase) =>
      phrase.lemmas.every((part, index) => lemmas[at + index] === part),
    );
    if (fitting && fitting.lemmas.length > (best?.lemmas.length ?? 0)) {
      best = { ...fitting, at, includesNegation: fitting.lemmas.some((part) => negations.has(part)) };
    }
  }
  return best;
}
