import type { EventType } from "../../schema/event.ts";

/** Prepositions before those whom an event is done to, by its type. Origin: own list. */
export const toWhom: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  ACCUSE: ["against", "at", "into", "of", "with"],
  AGREE: ["to"],
  AID: ["for", "to"],
  ASSAULT: ["against", "at", "into", "of", "on", "to", "upon", "with"],
  COERCE: ["against", "into", "of", "on"],
  CONCEDE: ["against", "for", "of", "on", "to"],
  CONSULT: ["of", "to"],
  MOBILIZE: ["against"],
  PROTEST: ["against"],
  REJECT: ["to", "with"],
  REQUEST: ["from", "on", "to", "upon"],
  SANCTION: ["against", "of", "on", "with"],
  SUPPORT: ["for", "of", "to", "with"],
  THREATEN: ["against", "to"],
};
