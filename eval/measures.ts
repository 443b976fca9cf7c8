import type { Reader } from "../src/pipeline/open-reader.ts";
import { measureAliases, measureAliasSlice } from "./aliases.ts";
import { measureAttributionSlice, measureAttributions } from "./attributions.ts";
import { measureCoreference } from "./coreference.ts";
import { measureDeedSlice, measureDeeds } from "./deeds.ts";
import { measureGold, measureGoldSlice } from "./gold.ts";
import { measureGrammar, measureGrammarSlice } from "./grammar.ts";
import { measureLineSlice, measureLines } from "./lines.ts";
import { measureFoundNames } from "./names.ts";
import { measureNested } from "./nested.ts";
import { measurePageSlice, measurePages } from "./pages.ts";
import { measureSentenceSlice, measureSentences } from "./sentences.ts";
import { measureSnippets } from "./snippets.ts";
import { measureSpeakers } from "./speakers.ts";
import type { Table } from "./table.ts";

export interface MeasureOptions {
  /** Print what went wrong too, where it may be shown. */
  readonly errors: boolean;
  /** Folder of the model, for what is measured of the model itself. */
  readonly models: string;
}

/** What is measured: on all data for `npm run eval`, and on a small slice of it that `npm test` has time for. */
export interface Measure {
  readonly full: (reader: Reader, options: MeasureOptions) => Promise<readonly Table[]>;
  readonly slice: (reader: Reader, options: Pick<MeasureOptions, "models">) => Promise<readonly Table[]>;
}

/** In the order in which they are printed: the quick ones first. */
export const measures = {
  sentences: { full: async () => measureSentences(), slice: async () => measureSentenceSlice() },
  pages: { full: measurePages, slice: measurePageSlice },
  gold: { full: measureGold, slice: measureGoldSlice },
  deeds: { full: measureDeeds, slice: measureDeedSlice },
  snippets: { full: measureSnippets, slice: measureSnippets },
  lines: { full: measureLines, slice: measureLineSlice },
  aliases: { full: measureAliases, slice: measureAliasSlice },
  speakers: { full: measureSpeakers, slice: async () => [] },
  nested: { full: measureNested, slice: async () => [] },
  coreference: { full: measureCoreference, slice: async () => [] },
  names: { full: measureFoundNames, slice: async () => [] },
  grammar: { full: measureGrammar, slice: measureGrammarSlice },
  attributions: { full: measureAttributions, slice: measureAttributionSlice },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;

export const measureNames = Object.keys(measures) as readonly MeasureName[];
