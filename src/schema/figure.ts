import { z } from "zod";
import { spanSchema } from "./span.ts";

export const bases = ["total", "additional"] as const;

/** What a figure counts or measures: what became of people, what things are, else what kind of quantity it is. */
export const measureNames = [
  "killed",
  "wounded",
  "casualties",
  "missing",
  "detained",
  "arrested",
  "captured",
  "released",
  "rescued",
  "evacuated",
  "displaced",
  "returned",
  "attended",
  "troops",
  "people",
  "vehicles",
  "aircraft",
  "ships",
  "weapons",
  "ammunition",
  "buildings",
  "attacks",
  "aid",
  "money",
  "distance",
  "area",
  "weight",
  "duration",
  "votes",
  "share",
  "count",
] as const;

/** A number somebody gave, with what it measures. `low` and `high` are the numbers that its words carry, never others. */
export const figureSchema = z
  .object({
    id: z.string(),
    measure: z.enum(measureNames),
    unit: z.string().describe("People, or what is counted as one writes it after a number: vehicles, percent, hours."),
    low: z.number().nullable().describe("The least that the words allow; null when they set no lower bound."),
    high: z.number().nullable().describe("The most that the words allow; null when they set no upper bound."),
    exclusive: z.boolean().describe("Whether the bound itself is left out: more than 400."),
    approximate: z.boolean(),
    basis: z.enum(bases).nullable().describe("A running total, or an addition to an earlier count."),
    including: z.string().nullable().describe("The figure that this one is a part of."),
    asOf: z.string().nullable().describe("EDTF level 1: as of when the count stands, where the words say so."),
    text: z.string(),
    span: spanSchema,
    attribution: z.string().nullable().describe("In whose account; null for what the outlet says in its own voice."),
  })
  .readonly();

export type MeasureName = (typeof measureNames)[number];
export type Basis = (typeof bases)[number];
export type Figure = z.infer<typeof figureSchema>;
