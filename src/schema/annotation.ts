import { z } from "zod";
import { attributionSchema } from "./attribution.ts";
import { entitySchema } from "./entity.ts";
import { eventSchema } from "./event.ts";
import { figureSchema } from "./figure.ts";
import { findingSchema } from "./finding.ts";
import { linkSchema } from "./link.ts";
import { placeSchema } from "./place.ts";
import { provenanceSchema } from "./provenance.ts";
import { reportSchema } from "./report.ts";
import { spansSchema } from "./span.ts";
import { timeSchema } from "./time.ts";
import { undertakingSchema } from "./undertaking.ts";

/** One report to read: its text or its page, and what is known of it already, which wins over what is read. */
export const annotateInputSchema = z
  .object({
    id: z.string(),
    text: z.string().optional(),
    html: z.string().optional(),
    url: z.string().nullish(),
    published: z.string().nullish(),
    outlet: z.string().nullish(),
  })
  .refine(
    ({ text, html }) => (text === undefined) !== (html === undefined),
    "exactly one of text and html must be there",
  )
  .readonly();

/** The annotation of one report. A field that this version does not read, or was not asked for, is left out. */
export const annotationSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    report: reportSchema.optional(),
    sentences: spansSchema.optional(),
    entities: z.array(entitySchema).readonly().optional(),
    attributions: z.array(attributionSchema).readonly().optional(),
    figures: z.array(figureSchema).readonly().optional(),
    times: z.array(timeSchema).readonly().optional(),
    places: z.array(placeSchema).readonly().optional(),
    events: z.array(eventSchema).readonly().optional(),
    undertakings: z.array(undertakingSchema).readonly().optional(),
    links: z.array(linkSchema).readonly().optional(),
    findings: z.array(findingSchema).readonly().optional(),
    provenance: provenanceSchema,
  })
  .readonly();

/** What stands in the place of an annotation that could not be made. */
export const annotationErrorSchema = z
  .object({ id: z.string().nullable(), error: z.object({ code: z.string(), message: z.string() }).readonly() })
  .readonly();

export type AnnotateInput = z.infer<typeof annotateInputSchema>;
export type Annotation = z.infer<typeof annotationSchema>;
export type AnnotationError = z.infer<typeof annotationErrorSchema>;
