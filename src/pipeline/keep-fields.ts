import type { Annotation } from "../schema/annotation.ts";
import type { Only } from "./annotate-options.ts";

/** The fields of each reading: what was asked for, and what it refers to. */
const fields: Readonly<Record<Only, readonly (keyof Annotation)[]>> = {
  report: ["report"],
  entities: ["entities"],
  attributions: ["entities", "attributions"],
  figures: ["entities", "attributions", "figures"],
  times: ["times"],
  places: ["entities", "places"],
};

/** The annotation with what was asked for alone. */
export function keepFields(annotation: Annotation, only: Only): Annotation {
  const kept = fields[only].map((field) => [field, annotation[field]] as const);
  const { id, text, provenance } = annotation;
  return { id, text, ...Object.fromEntries(kept), provenance };
}
