import type { Party } from "../schema/party.ts";
import type { Undertaking } from "../schema/undertaking.ts";

/** An undertaking with the words for its parties, before it is known who they are. */
export type FoundUndertaking = Omit<Undertaking, "id" | "by" | "to"> & {
  readonly by: readonly Party[];
  readonly to: readonly Party[];
};
