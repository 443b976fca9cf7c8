import { z } from "zod";
import { channelSchema } from "./channel.ts";
import { spansSchema } from "./span.ts";

export const quoteTypes = ["direct", "indirect", "mixed"] as const;
export const acts = [
  "state",
  "confirm",
  "deny",
  "question",
  "decline",
  "accuse",
  "promise",
  "demand",
  "agree",
  "refuse",
  "warn",
  "threaten",
  "concede",
  "propose",
  "judge",
  "expect",
] as const;
export const stances = ["affirms", "denies", "questions", "declines"] as const;
export const polarities = ["positive", "negative"] as const;
export const certainties = ["certain", "probable", "possible"] as const;

/** The relation between who, the saying, and what is said (PARC, PolNeAR). One per cue. */
export const attributionSchema = z
  .object({
    id: z.string(),
    source: spansSchema.describe(
      "Who it is attributed to, as written; empty when the source stands in another sentence.",
    ),
    cue: spansSchema,
    content: spansSchema,
    quoteType: z.enum(quoteTypes),
    voice: z.enum(["source", "outlet"]),
    act: z.enum(acts),
    stance: z.enum(stances),
    polarity: z.enum(polarities),
    certainty: z.enum(certainties).nullable(),
    speaker: z.string().nullable().describe("The entity that the source resolves to; null when not resolved."),
    anonymous: z.boolean().describe("Whether the speaker cannot be told from others by what is written."),
    through: z.array(channelSchema).readonly().describe("Who carried the words, nearest the speaker first."),
    parent: z.string().nullable().describe("The attribution whose content this one stands in."),
    confidence: z.number().min(0).max(1).describe("The share that is right among those given this value."),
  })
  .readonly();

export type QuoteType = (typeof quoteTypes)[number];
export type Act = (typeof acts)[number];
export type Stance = (typeof stances)[number];
export type Polarity = (typeof polarities)[number];
export type Certainty = (typeof certainties)[number];
export type Attribution = z.infer<typeof attributionSchema>;
