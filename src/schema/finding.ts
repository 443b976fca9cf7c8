import { z } from "zod";
import { spanSchema } from "./span.ts";

const findingRules = [
  "source-unresolved",
  "source-elsewhere",
  "quote-unclosed",
  "quote-unattributed",
  "passage-foreign",
  "figure-unparsed",
  "time-ambiguous",
  "denial-unlinked",
] as const;

/** What was not understood, said openly: a value that a person can see and correct, never a log line. */
export const findingSchema = z.object({ rule: z.enum(findingRules), span: spanSchema, note: z.string() }).readonly();

export type Finding = z.infer<typeof findingSchema>;
