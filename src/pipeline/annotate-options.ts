import type { Limits } from "../reports/limits.ts";

/** `report` runs no model; `attributions` leaves out what is said of the report itself. */
export const readings = ["report", "attributions"] as const;
export type Only = (typeof readings)[number];

export interface AnnotateOptions {
  /** Everything unless given. */
  readonly only?: Only | undefined;
  /** Attributions of less confidence are left out. In [0, 1]; the model's own threshold unless given. */
  readonly minConfidence?: number | undefined;
  readonly limits?: Limits | undefined;
}
