import type { Reader } from "../src/pipeline/open-reader.ts";
import { measureAttributionSlice, measureAttributions } from "./attributions.ts";
import { measureGold, measureGoldSlice } from "./gold.ts";
import { measureNested } from "./nested.ts";
import { measurePageSlice, measurePages } from "./pages.ts";
import { measureSentenceSlice, measureSentences } from "./sentences.ts";
import { measureSpeakers } from "./speakers.ts";
import type { Table } from "./table.ts";

export interface MeasureOptions {
  /** Print what went wrong too, where it may be shown. */
  readonly errors: boolean;
}

/** What is measured: on all data for `npm run eval`, and on a small slice of it that `npm test` has time for. */
export interface Measure {
  readonly full: (reader: Reader, options: MeasureOptions) => Promise<readonly Table[]>;
  readonly slice: (reader: Reader) => Promise<readonly Table[]>;
}

/** In the order in which they are printed: the quick ones first. */
export const measures = {
  sentences: { full: async () => measureSentences(), slice: async () => measureSentenceSlice() },
  pages: { full: measurePages, slice: measurePageSlice },
  gold: { full: measureGold, slice: measureGoldSlice },
  speakers: { full: measureSpeakers, slice: async () => [] },
  nested: { full: measureNested, slice: async () => [] },
  attributions: { full: measureAttributions, slice: measureAttributionSlice },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;

export const measureNames = Object.keys(measures) as readonly MeasureName[];
