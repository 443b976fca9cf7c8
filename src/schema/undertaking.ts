import { z } from "zod";
import { spanSchema } from "./span.ts";

export const undertakingKinds = ["agreed", "promised", "demanded", "refused", "outstanding"] as const;

/** What somebody takes on, wants of another or leaves open. */
export const undertakingSchema = z
  .object({
    id: z.string(),
    kind: z.enum(undertakingKinds),
    by: z.array(z.string()).readonly().describe("Entities that agree, promise, demand or refuse."),
    to: z.array(z.string()).readonly().describe("The other side; of a demand, who is to act."),
    what: z.array(spanSchema).min(1).readonly().describe("The words of what is to be done."),
    due: z.string().nullable().describe("By when or from when, as an EDTF date."),
    condition: z.string().nullable().describe("The words of what it hangs on."),
    attribution: z
      .string()
      .nullable()
      .describe("The innermost statement it stands in; null in the outlet's own voice."),
  })
  .readonly();

export type UndertakingKind = (typeof undertakingKinds)[number];
export type Undertaking = z.infer<typeof undertakingSchema>;
