import { z } from "zod";

export const linkKinds = ["repeats", "denies", "contradicts", "revises"] as const;

/** What one statement is to another, and why the program says so. */
export const linkSchema = z
  .object({
    kind: z.enum(linkKinds),
    from: z.string().describe("The attribution that denies, contradicts, repeats or revises."),
    to: z.string().describe("The attribution that it is held against."),
    reasons: z.array(z.string()).min(1).readonly(),
    score: z.number().min(0).max(1),
  })
  .readonly();

export type LinkKind = (typeof linkKinds)[number];
export type Link = z.infer<typeof linkSchema>;
