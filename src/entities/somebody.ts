import type { ChannelKind } from "../schema/channel.ts";
import type { EntityKind } from "../schema/entity.ts";
import type { Span } from "../text/span.ts";
import type { Gender } from "./name-mention.ts";

/** Somebody or something in the making: what the report has said of it so far. Changed only while its report is read. */
export interface Somebody {
  /** `null` until words tell. */
  kind: EntityKind | null;
  gender: Gender | null;
  press: ChannelKind | null;
  /** Names as written, each once; empty for who is only described. */
  readonly names: string[];
  /** Offices as written, the weightiest first. */
  readonly roles: string[];
  /** Whose office or body it is, as written: "Karethi", "State Department". */
  readonly owners: string[];
  /** What it is called instead of a name: "the relief society", "an aide". */
  readonly descriptions: string[];
  /** The nouns of these, singular: "society", "aide". */
  readonly nouns: string[];
  /** Why its names are taken for one's, in words. */
  readonly reasons: string[];
  readonly mentions: Span[];
  /** Whether some name of it is surely one: no adjective, no word that only begins its sentence. */
  isNamed: boolean;
  readonly isAnonymous: boolean;
  readonly isPlural: boolean;
}

/** Somebody of whom only this is known. */
export const toSomebody = (known: Partial<Somebody>): Somebody => ({
  kind: null,
  gender: null,
  press: null,
  names: [],
  roles: [],
  owners: [],
  descriptions: [],
  nouns: [],
  reasons: [],
  mentions: [],
  isNamed: false,
  isAnonymous: false,
  isPlural: false,
  ...known,
});

/** Adds a value to a list unless it is there. */
export function addOnce(list: string[], value: string | null): void {
  if (value !== null && value !== "" && !list.includes(value)) list.push(value);
}
