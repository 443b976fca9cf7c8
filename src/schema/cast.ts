import type { Span } from "../text/span.ts";
import type { Channel, ChannelKind } from "./channel.ts";
import type { Entity } from "./entity.ts";

/** A name in the text that may be the press's. */
export interface PressName {
  readonly span: Span;
  /** `null` for a name of which nothing says that it is. */
  readonly kind: ChannelKind | null;
  /** Whether nothing says either that it is somebody else's: a person's, a state's, a ministry's. */
  readonly mayBe: boolean;
}

/** Words by which something was carried, not yet joined to an entity. */
export interface ChannelWords {
  readonly span: Span;
  readonly kind: ChannelKind;
}

/** Whose an attribution's words are, and who carried them. */
export interface Voicing {
  /** The id of an entity; `null` where the words do not tell whose. */
  readonly speaker: string | null;
  readonly anonymous: boolean;
  /** Nearest the speaker first. */
  readonly through: readonly Channel[];
}

/** Who is in a report: everybody who speaks or carries words, and one voicing for each attribution. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly voicings: readonly Voicing[];
}
