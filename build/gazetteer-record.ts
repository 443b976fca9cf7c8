import type { Bearing, Sort } from "../src/events/gazetteer-layout.ts";
import type { Precision } from "../src/schema/place.ts";

/** One place, ready to be written. */
export interface GazetteerRecord {
  readonly sort: Sort;
  readonly precision: Precision;
  readonly lat: number;
  readonly lon: number;
  readonly country: string | null;
  /** Code of the region that it lies in or is. */
  readonly region: string | null;
  readonly people: number;
  readonly geonames: number | null;
  /** Its names, folded, and its sounds, with how it bears them. */
  readonly names: ReadonlyMap<string, Bearing>;
}
