import { z } from "zod";
import { spanSchema } from "./span.ts";

export const precisions = ["point", "town", "district", "region", "country"] as const;

/** A place at one point of the text where it is named, found in the gazetteer or not. */
export const placeSchema = z
  .object({
    name: z.string().describe("As written."),
    span: spanSchema,
    lat: z.number().min(-90).max(90).nullable(),
    lon: z.number().min(-180).max(180).nullable(),
    precision: z.enum(precisions).nullable().describe("What the coordinates stand for; null without any."),
    country: z.string().nullable().describe("ISO 3166-1 alpha-2; null where states dispute it or nothing is known."),
    geonames: z.int().nullable().describe("Number in GeoNames, for what was found there."),
    entity: z.string().nullable().describe("The entity that bears the name."),
  })
  .readonly();

export type Precision = (typeof precisions)[number];
export type Place = z.infer<typeof placeSchema>;
