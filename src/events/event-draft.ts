import type { EventKind } from "./event-kind.ts";

/** An event as its words show it, by the numbers of the words in the report. */
export interface EventDraft {
  readonly kind: EventKind;
  /** The word that tells of it: a verb or a noun. */
  readonly head: number;
  /** The verb that carries its tense and negation, if not itself the word that tells of it: "held" of "held talks". */
  readonly verb: number;
  /** The noun that completes its verb: "talks" of "held talks"; of nouns alone, and verbs alone, `null`. */
  readonly object: number | null;
  /** Words for those who do it, and those whom it is done to. */
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  /** A noun that only points at something told of elsewhere: "the attack". */
  readonly isBare: boolean;
  /** Whether it is told of even if nothing else in the report tells of it. */
  readonly stands: boolean;
}
