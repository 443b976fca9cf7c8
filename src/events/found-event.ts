import type { Event } from "../schema/event.ts";
import type { Party } from "../schema/party.ts";

/** An event with the words for its parties, before it is known who they are. */
export type FoundEvent = Omit<Event, "id" | "actors" | "recipients"> & {
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
};
