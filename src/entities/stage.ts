import type { FoundAttribution, Quote } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import type { NamedMention } from "./join-names.ts";
import type { Somebody } from "./somebody.ts";

/** What is known of a report before it is asked who speaks in it. */
export interface Scene {
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  /** In the order of their cues, as everywhere. */
  readonly attributions: readonly FoundAttribution[];
  /** For each attribution whose words they are, as written. */
  readonly sources: readonly (readonly Span[])[];
  readonly names: readonly NamedMention[];
}

/** Somebody at a place where they are named or described as a source. */
export interface Described {
  readonly span: Span;
  readonly who: Somebody;
}

/** What is known while its sources are gone through in order. */
export interface Stage {
  readonly text: string;
  readonly scene: Scene;
  /** Those without a name so far, each as often as described. */
  readonly described: Described[];
  readonly speakers: readonly (Somebody | null)[];
}
