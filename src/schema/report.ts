import { z } from "zod";
import { spanSchema } from "./span.ts";

/** What a block of a report's text is. `furniture` is all that a page carries around its report. */
export const partKinds = [
  "headline",
  "standfirst",
  "dateline",
  "date",
  "byline",
  "credit",
  "caption",
  "heading",
  "paragraph",
  "furniture",
] as const;

export const partSchema = z.object({ kind: z.enum(partKinds), span: spanSchema }).readonly();

/** Where, and sometimes when, an agency report was filed: "BRUSSELS, May 2 (Agency) —". */
export const datelineSchema = z.object({ place: z.string(), span: spanSchema }).readonly();

/** One published news item: what its page or text says about itself. `null` is "not stated". */
export const reportSchema = z
  .object({
    url: z.string().nullable(),
    outlet: z.string().nullable().describe("Who published it."),
    headline: z.string().nullable(),
    published: z.string().nullable().describe("EDTF level 1, or an ISO 8601 moment with its zone."),
    modified: z.string().nullable(),
    language: z.string().nullable().describe("BCP 47 primary language of the text that is read."),
    byline: z.array(z.string()).readonly(),
    agencies: z.array(z.string()).readonly(),
    dateline: datelineSchema.nullable(),
    parts: z.array(partSchema).readonly(),
  })
  .readonly();

export type PartKind = (typeof partKinds)[number];
export type Part = z.infer<typeof partSchema>;
export type Dateline = z.infer<typeof datelineSchema>;
export type Report = z.infer<typeof reportSchema>;
