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

/** Everything read from one text by the model and the scanners beside it. */
export interface Analysis {
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  /** In the order of their cues. */
  readonly attributions: readonly FoundAttribution[];
}
