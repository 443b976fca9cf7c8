import { z } from "zod";
import { spanSchema } from "./span.ts";

export const channelKinds = [
  "agency",
  "broadcaster",
  "newspaper",
  "social",
  "spokesperson",
  "body",
  "document",
] as const;

/** Who, or what, carried a named speaker's words. */
export const channelSchema = z
  .object({
    name: z.string().describe("The entity's name where the channel is one, else the words as written."),
    entity: z.string().nullable(),
    kind: z.enum(channelKinds),
    span: spanSchema,
  })
  .readonly();

export type ChannelKind = (typeof channelKinds)[number];
export type Channel = z.infer<typeof channelSchema>;
