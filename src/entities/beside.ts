import type { ChannelKind } from "../schema/channel.ts";
import type { Gender } from "./name-mention.ts";

/** What the words beside a name say of its bearer. */
export interface Beside {
  readonly start?: number;
  readonly role: string | null;
  readonly of: string | null;
  readonly gender?: Gender | null;
  readonly press: ChannelKind | null;
  readonly description: string | null;
  /** `false` where the words are only said of bodies and places: ", which …". */
  readonly isPerson?: boolean;
}

export const nothingBeside: Beside = { role: null, of: null, press: null, description: null };
