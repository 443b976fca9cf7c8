import type { WordTree } from "../grammar/word-tree.ts";
import type { EventDraft } from "./event-draft.ts";

/**
 * Whether a word (of a time, a place) belongs to an event: on the way up from it to the event's words no other verb stands
 * between.
 */
export function belongsTo({ tokens }: WordTree, word: number, { head, verb }: EventDraft): boolean {
  for (let at = word; at >= 0; at = tokens[at]!.head) {
    if (at === head || at === verb) return true;
    const { upos, deprel } = tokens[at]!;
    if (upos === "VERB" || deprel.startsWith("nsubj") || deprel.startsWith("acl")) return false;
  }
  return false;
}
