import { z } from "zod";
import { spansSchema } from "./span.ts";

export const entityKinds = ["person", "organisation", "place", "group", "role"] as const;

/** Somebody or something that the report names, or that speaks or carries words in it without a name. */
export const entitySchema = z
  .object({
    id: z.string(),
    name: z
      .string()
      .describe("The fullest name in the report, without title; of those without a name, the words as written."),
    kind: z.enum(entityKinds),
    aliases: z.array(z.string()).readonly(),
    role: z.string().nullable().describe("Office, as written."),
    party: z.string().nullable().describe("The entity for which it acts."),
    mentions: spansSchema,
    reasons: z
      .array(z.string())
      .readonly()
      .describe("Why its names are taken for one's, in words, one for each name that was joined."),
  })
  .readonly();

export type EntityKind = (typeof entityKinds)[number];
export type Entity = z.infer<typeof entitySchema>;
