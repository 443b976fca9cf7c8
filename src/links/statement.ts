import type { WordTree } from "../grammar/word-tree.ts";
import type { Token } from "../schema/analysis.ts";
import type { Attribution } from "../schema/attribution.ts";
import type { Entity } from "../schema/entity.ts";
import type { Figure } from "../schema/figure.ts";
import type { Span } from "../text/span.ts";
import type { Concepts } from "./concepts.ts";

/** An attribution as far as links need it. */
export type Account = Omit<Attribution, "confidence">;

/** Somebody as far as links need them. */
export type Somebody = Omit<Entity, "reasons">;

/** What is known of a report before its statements are linked. */
export interface LinkFacts {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly attributions: readonly Account[];
  readonly entities: readonly Somebody[];
  readonly figures: readonly Figure[];
}

/** An attribution with where it stands and what it is about. */
export interface Statement {
  readonly account: Account;
  /** Number of the sentence that its cue stands in. */
  readonly sentence: number;
  /** Where its first word stands, of cue or content. */
  readonly start: number;
  /** Numbers of the words of its content. */
  readonly words: readonly number[];
  /** What these words are about. */
  readonly concepts: Concepts;
  /** What it calls acts for which others have names that exclude these. */
  readonly acts: readonly NamedAct[];
}

/** One of two names for the same acts: what the doer calls them, or what others do. */
export interface NamedAct {
  /** Which pair of names it is of. */
  readonly frame: number;
  readonly isGrave: boolean;
  readonly name: string;
}

/** All that links are read from: one report, seen by those who speak in it. */
export interface Scene extends LinkFacts {
  readonly text: string;
  readonly tree: WordTree;
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** How much a concept tells in this report, in (0, 1]. */
  readonly weightOf: (concept: string) => number;
}
