import { z } from "zod";
import { spansSchema } from "./span.ts";

export const entityKinds = ["person", "organisation", "place", "group", "role"] as const;

/** Somebody or something that speaks, carries words, or is the party of one that does. */
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
  })
  .readonly();

export type EntityKind = (typeof entityKinds)[number];
export type Entity = z.infer<typeof entitySchema>;
