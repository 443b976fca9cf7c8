import type { FoundAttribution } from "../schema/analysis.ts";
import type { PressName } from "../schema/cast.ts";
import type { Span } from "../text/span.ts";

/** What is known of a report when channels are looked for. */
export interface ChannelScene {
  readonly sentences: readonly Span[];
  readonly attributions: readonly FoundAttribution[];
  /** Names of the report in text order, with what kind of press they are. */
  readonly names: readonly PressName[];
}
