import type { FoundAttribution } from "../schema/analysis.ts";
import { overlaps, slice } from "../text/span.ts";
import { passiveCue, runsOn } from "./en/grammar.ts";
import { type Phrase, readPhrase } from "./read-phrase.ts";
import { describe, resolveDescription } from "./resolve-description.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import type { Somebody } from "./somebody.ts";
import type { Described, Scene, Stage } from "./stage.ts";

/** Who speaks in each attribution; `null` where the words do not tell. */
export function castSpeakers(text: string, scene: Scene): readonly (Somebody | null)[] {
  const described: Described[] = [];
  const speakers: (Somebody | null)[] = scene.attributions.map(() => null);
  for (const index of inReadingOrder(scene.attributions)) {
    const stage: Stage = { text, scene, described, speakers };
    speakers[index] = findSpeaker(index, stage);
  }
  return speakers;
}

/** Parents before what stands in them, else as the sources stand in the text. */
function inReadingOrder(attributions: readonly FoundAttribution[]): readonly number[] {
  const depth = (index: number): number => {
    const { parent } = attributions[index]!;
    return parent === null ? 0 : 1 + depth(parent);
  };
  const at = ({ source, cue }: FoundAttribution): number => source[0]?.[0] ?? cue[0];
  const rootOf = (index: number): number => {
    const { parent } = attributions[index]!;
    return parent === null ? index : rootOf(parent);
  };
  return attributions
    .map((_, index) => index)
    .sort(
      (one, other) =>
        at(attributions[rootOf(one)]!) - at(attributions[rootOf(other)]!) ||
        depth(one) - depth(other) ||
        at(attributions[one]!) - at(attributions[other]!),
    );
}

function findSpeaker(index: number, stage: Stage): Somebody | null {
  const source = stage.scene.sources[index]!;
  if (source.length === 0) return findUnnamed(index, stage);
  const phrase = readPhrase(stage.text, source[0]!, stage.scene.names);
  return phrase === null ? null : resolve(phrase, index, stage);
}

function resolve(phrase: Phrase, index: number, stage: Stage): Somebody | null {
  if (phrase.form === "pronoun") return resolvePronoun(phrase.word, phrase.span, index, stage);
  if (phrase.form === "name") return resolveName(phrase, stage);
  if (phrase.form === "list") return describe(phrase, stage, { kind: "group", isPlural: true });
  return resolveDescription(phrase, stage);
}

/** A name's bearer; of one that two bear, nobody. */
function resolveName({ mention, span }: Extract<Phrase, { form: "name" }>, stage: Stage): Somebody | null {
  if (mention.bearer) stage.described.push({ span, who: mention.bearer });
  return mention.bearer;
}

/** The speaker of a statement without a source of its own: who spoke just before, where the words run on. */
function findUnnamed(index: number, { text, scene: { attributions, sentences }, speakers }: Stage): Somebody | null {
  const { cue, parent } = attributions[index]!;
  const sentence = sentences.find(([start, end]) => start <= cue[0] && cue[0] < end);
  if (!sentence || passiveCue.test(slice(text, cue)) || !runsOn.test(text.slice(sentence[0], cue[0]))) return null;
  const before = attributions
    .map((one, at) => ({ one, at }))
    .filter(
      ({ one, at }) => at !== index && one.parent === parent && one.cue[0] < cue[0] && overlaps(one.cue, sentence),
    )
    .at(-1);
  return before ? (speakers[before.at] ?? null) : null;
}
