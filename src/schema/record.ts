import { z } from "zod";
import { attributionSchema } from "./attribution.ts";
import { entitySchema } from "./entity.ts";
import { eventSchema } from "./event.ts";
import { figureSchema } from "./figure.ts";
import { linkSchema } from "./link.ts";
import { spansSchema } from "./span.ts";
import { undertakingSchema } from "./undertaking.ts";

/**
 * The record of many reports, as it leaves the program. What stands in several reports is not joined yet: propositions,
 * series of figures and stories are left out until it is.
 */

const idSchema = z.string().describe("A letter for what it is, and a number; it never changes.");

/** What all that was read in a report has. */
const read = {
  id: idSchema,
  report: idSchema,
  withdrawn: z.boolean().describe("Whether it does not stand any more in the report's latest text."),
};

export const recordReportSchema = z
  .object({
    id: idSchema,
    path: z.string().nullable(),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    agency: z.string().nullable().describe("The first agency that it credits."),
    headline: z.string().nullable(),
    published: z.string().nullable(),
    revisions: z
      .array(z.object({ sha256: z.string(), retrieved: z.string() }).readonly())
      .readonly()
      .describe("Every text it had, oldest first; the hash is over its UTF-8 bytes."),
  })
  .readonly();

export const recordEntitySchema = z
  .object({
    id: idSchema,
    ...{ name: entitySchema.unwrap().shape.name, kind: entitySchema.unwrap().shape.kind },
    ...{ aliases: entitySchema.unwrap().shape.aliases, role: entitySchema.unwrap().shape.role },
    party: idSchema.nullable(),
    reports: z.array(idSchema).readonly(),
    withdrawn: read.withdrawn,
  })
  .readonly();

const attribution = attributionSchema.unwrap().shape;
export const recordClaimSchema = z
  .object({
    ...read,
    speaker: idSchema.nullable(),
    through: z.array(z.object({ name: z.string(), entity: idSchema.nullable() }).readonly()).readonly(),
    ...{ voice: attribution.voice, act: attribution.act, stance: attribution.stance, polarity: attribution.polarity },
    ...{ certainty: attribution.certainty, quoteType: attribution.quoteType, anonymous: attribution.anonymous },
    confidence: attribution.confidence,
    parent: idSchema.nullable(),
    text: z.string().describe("The words of its content, pieces joined by …"),
    source: spansSchema,
    cue: spansSchema,
    content: spansSchema,
    on: z.string().nullable().describe("The day it was made, as far as is known: that of publication."),
  })
  .readonly();

export const recordFigureSchema = z
  .object({
    ...read,
    claim: idSchema.nullable().describe("In whose account; null for what the outlet says in its own voice."),
    ...figureSchema.unwrap().omit({ id: true, attribution: true, including: true }).shape,
    including: idSchema.nullable(),
    on: z.string().nullable(),
  })
  .readonly();

export const recordUndertakingSchema = z
  .object({
    ...read,
    claim: idSchema.nullable(),
    kind: undertakingSchema.unwrap().shape.kind,
    by: z.array(idSchema).readonly(),
    to: z.array(idSchema).readonly(),
    what: undertakingSchema.unwrap().shape.what,
    text: z.string(),
    due: z.string().nullable(),
    condition: z.string().nullable(),
    on: z.string().nullable(),
  })
  .readonly();

const event = eventSchema.unwrap().shape;
export const recordEventSchema = z
  .object({
    ...read,
    claim: idSchema.nullable(),
    ...{ type: event.type, mode: event.mode, status: event.status, what: event.what, span: event.span },
    ...{ when: event.when, place: event.place },
    actors: z.array(idSchema).readonly(),
    recipients: z.array(idSchema).readonly(),
    reports: z.array(idSchema).readonly(),
    on: z.string().nullable(),
  })
  .readonly();

export const recordLinkSchema = z
  .object({ ...read, ...linkSchema.unwrap().omit({ from: true, to: true }).shape, from: idSchema, to: idSchema })
  .readonly();

export const recordSchema = z
  .object({
    reports: z.array(recordReportSchema).readonly(),
    entities: z.array(recordEntitySchema).readonly(),
    claims: z.array(recordClaimSchema).readonly(),
    links: z.array(recordLinkSchema).readonly(),
    figures: z.array(recordFigureSchema).readonly(),
    undertakings: z.array(recordUndertakingSchema).readonly(),
    events: z.array(recordEventSchema).readonly(),
  })
  .readonly();

export type RecordReport = z.infer<typeof recordReportSchema>;
export type RecordEntity = z.infer<typeof recordEntitySchema>;
export type RecordClaim = z.infer<typeof recordClaimSchema>;
export type RecordFigure = z.infer<typeof recordFigureSchema>;
export type RecordUndertaking = z.infer<typeof recordUndertakingSchema>;
export type RecordEvent = z.infer<typeof recordEventSchema>;
export type RecordLink = z.infer<typeof recordLinkSchema>;
export type RecordDocument = z.infer<typeof recordSchema>;
