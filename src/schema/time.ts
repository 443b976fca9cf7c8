import { z } from "zod";
import { spanSchema } from "./span.ts";

/** Whether day, month and year stand in the words, or the date of the dateline or of publication was needed. */
export const timeBases = ["stated", "from-dateline", "from-publication"] as const;

/** An expression that names a day, month, year or a stretch of them, with its value. */
export const timeSchema = z
  .object({
    span: spanSchema,
    value: z.string().describe("EDTF level 1 (ISO 8601-2), and 199X for a decade."),
    basis: z.enum(timeBases),
  })
  .readonly();

export type TimeBasis = (typeof timeBases)[number];
export type Time = z.infer<typeof timeSchema>;
