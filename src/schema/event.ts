import { z } from "zod";
import { precisions } from "./place.ts";
import { spanSchema } from "./span.ts";
import { timeBases } from "./time.ts";

/** The event types of PLOVER (Open Event Data Alliance, 2023), in its order. */
export const eventTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;

export const eventStatuses = ["happened", "planned", "alleged", "negated"] as const;

/** What the report says happened, is to come, is alleged or did not happen: one event however often it is told. */
export const eventSchema = z
  .object({
    id: z.string(),
    type: z.enum(eventTypes),
    mode: z.string().nullable().describe("How it was done, in PLOVER's words; null where the report's do not say."),
    status: z.enum(eventStatuses),
    what: z.string().describe("Its words, short."),
    span: spanSchema.describe("Where it is told most fully."),
    when: z
      .object({ value: z.string(), basis: z.enum(timeBases), span: spanSchema })
      .readonly()
      .nullable(),
    place: z
      .object({
        name: z.string(),
        span: spanSchema,
        lat: z.number().nullable(),
        lon: z.number().nullable(),
        precision: z.enum(precisions).nullable(),
      })
      .readonly()
      .nullable(),
    actors: z.array(z.string()).readonly().describe("Entities that do it; of talks, all that take part."),
    recipients: z.array(z.string()).readonly().describe("Entities that it is done to."),
    attribution: z
      .string()
      .nullable()
      .describe("The innermost statement it stands in; null in the outlet's own voice."),
  })
  .readonly();

export type EventType = (typeof eventTypes)[number];
export type EventStatus = (typeof eventStatuses)[number];
export type Event = z.infer<typeof eventSchema>;
