import type { Span } from "../text/span.ts";

/** What stands in quotation marks, the marks included. */
export interface Quote {
  readonly span: Span;
  /** Whether it has a closing mark, or runs on into the next paragraph as newspapers let it. */
  readonly closed: boolean;
}

/** One attribution as the reader found it: words only, not yet typed. */
export interface FoundAttribution {
  /** Empty where the reader saw none: the source stands in another sentence, or nowhere. */
  readonly source: readonly Span[];
  readonly cue: Span;
  readonly content: readonly Span[];
  /** Index, in the same list, of the attribution whose content this one stands in. */
  readonly parent: number | null;
  /** Share in [0, 1] that is right among those given this value; how it is reckoned is in models/MODEL_CARD.md. */
  readonly confidence: number;
}

/** Kinds of names as the reader tells them. */
export const nameKinds = ["person", "organisation", "place", "other"] as const;
export type NameKind = (typeof nameKinds)[number];

/** A syntactic word of Universal Dependencies: "did" and "n't" are two, and so are a word and the comma behind it. */
export interface Token {
  readonly span: Span;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB … */
  readonly upos: string;
  /** Number, in the report's tokens, of the word that it hangs on; -1 for the root of a sentence. */
  readonly head: number;
  /** Relation to the head: nsubj, obl:agent, nummod … */
  readonly deprel: string;
}

/** A name as the reader found it in running text, without titles. */
export interface FoundName {
  readonly span: Span;
  readonly kind: NameKind;
}

/** Everything read from one text by the model and the scanners beside it. */
export interface Analysis {
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  /** The words of all sentences, in order. */
  readonly tokens: readonly Token[];
  /** In order, none inside another. */
  readonly names: readonly FoundName[];
  /** In the order of their cues. */
  readonly attributions: readonly FoundAttribution[];
}
