import { type Kind, toKinds } from "./kinds.ts";
import { type Case, isLoose, isStrict, matchContents, matchCues, tokensOf } from "./score-attribution.ts";

/** One relation, marked or found, and how far it has its like on the other side. */
export interface Judged {
  readonly kind: Kind;
  readonly cue: boolean;
  readonly loose: boolean;
  readonly strict: boolean;
}

export interface JudgedCase {
  readonly marked: readonly Judged[];
  /** In the order of `found`. */
  readonly found: readonly Judged[];
}

/** Says of each relation of a text, on either side, whether it was matched. */
export function judgeRelations({ text, gold, found }: Case): JudgedCase {
  const relations = { gold, found: found ?? [] };
  const marked = gold.map((relation) => tokensOf(text, relation));
  const read = relations.found.map((relation) => tokensOf(text, relation));
  const pairs = matchContents(marked, read);
  const matched = { cue: matchCues(marked, read), loose: pairs.filter(isLoose), strict: pairs.filter(isStrict) };
  const judge = (side: "gold" | "found"): readonly Judged[] => {
    const numbers = {
      cue: new Set(matched.cue.map((pair) => pair[side])),
      loose: new Set(matched.loose.map((pair) => pair[side])),
      strict: new Set(matched.strict.map((pair) => pair[side])),
    };
    return toKinds(text, relations[side]).map((kind, index) => ({
      kind,
      cue: numbers.cue.has(index),
      loose: numbers.loose.has(index),
      strict: numbers.strict.has(index),
    }));
  };
  return { marked: judge("gold"), found: judge("found") };
}
