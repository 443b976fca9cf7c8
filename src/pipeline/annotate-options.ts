import type { Limits } from "../reports/limits.ts";

/**
 * What may be asked for alone, with all that it refers to: `report` runs no model, `figures` come with the attributions and
 * entities that they belong to.
 */
export const readings = [
  "report",
  "entities",
  "attributions",
  "figures",
  "times",
  "places",
  "events",
  "undertakings",
  "links",
] as const;
export type Only = (typeof readings)[number];

export interface AnnotateOptions {
  /** Everything unless given. */
  readonly only?: Only | undefined;
  /** Attributions of less confidence are left out. In [0, 1]; the model's own threshold unless given. */
  readonly minConfidence?: number | undefined;
  readonly limits?: Limits | undefined;
}
