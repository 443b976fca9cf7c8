import type { ChannelKind } from "../schema/channel.ts";
import type { EntityKind } from "../schema/entity.ts";
import type { Span } from "../text/span.ts";

export type Gender = "female" | "male";

/** A name as it stands in the text, with what the words around it say of its bearer. */
export interface NameMention {
  /** From the first title or office to the end of the name. */
  readonly span: Span;
  /** Where the name alone stands. */
  readonly nameSpan: Span;
  readonly name: string;
  /** `null` where the words do not tell. */
  readonly kind: EntityKind | null;
  /** Offices as written, the weightiest first: "Foreign Minister", "spokesman for the Indonesian military". */
  readonly roles: readonly string[];
  /** What stands before the office: whose it is, "Karethi", "European Council". */
  readonly of: string | null;
  readonly gender: Gender | null;
  /** Whether "the" stands right before the name. */
  readonly hasArticle: boolean;
  /** What kind of press it is, if any. */
  readonly press: ChannelKind | null;
  /** What it is called beside its name: "the relief society". */
  readonly description: string | null;
  /** Whether it may name nobody: an adjective, or a word that only the head of a sentence gives a capital, as far as can be seen. */
  readonly isWeak: boolean;
  /** Whether the words behind it say that it is a body's: "the Red Lantern movement". */
  readonly isBody: boolean;
}
