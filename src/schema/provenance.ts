import { z } from "zod";

/** From which text, by which extractor, model and runtime: the same four give the same bytes (W3C PROV). */
export const provenanceSchema = z
  .object({ extractor: z.string(), model: z.string(), runtime: z.string(), textSha256: z.string() })
  .readonly();

export type Provenance = z.infer<typeof provenanceSchema>;
