import { afterAll, expect, it } from "vitest";
import { polnearPath } from "../eval/attributions.ts";
import { readBaseline, toFigures } from "../eval/baseline.ts";
import { findBeside, pathBeside } from "../eval/data-folder.ts";
import { grammarSlicePath } from "../eval/grammar.ts";
import { type MeasureName, measures } from "../eval/measures.ts";
import { pageTruthPath } from "../eval/pages.ts";
import { sentenceSlicePath } from "../eval/sentences.ts";
import { openReader } from "../src/pipeline/open-reader.ts";
import { modelFolder } from "../src/pipeline/package-files.ts";

/** How far a figure may fall: so small a slice moves by as much when one statement does. */
const tolerance = 0.02;

/** Columns of a slice that say how often it is right. */
const rights = ["F1", "dev", "test", "dev F1", "test F1", "UPOS", "UAS", "LAS", "lemma"];

/** The texts that each slice needs where they are not in the repository. */
const needed: readonly (readonly [name: MeasureName, path: string | null])[] = [
  ["gold", null],
  ["deeds", null],
  ["snippets", null],
  ["lines", null],
  ["aliases", null],
  ["sentences", sentenceSlicePath],
  ["pages", pageTruthPath],
  ["grammar", grammarSlicePath],
  ["attributions", polnearPath],
];

/** A few seconds are enough, but not on a machine that is busy. In milliseconds. */
const timeout = 120_000;

const reader = openReader();
afterAll(() => reader[Symbol.asyncDispose]());

for (const [name, path] of needed) {
  const isThere = path === null || findBeside(path) !== null;
  const because = isThere ? "" : ` (not measured: ${pathBeside(path)} is not here)`;
  it.skipIf(!isThere)(
    `reads ${name} as well as the baseline says${because}`,
    async () => {
      const tables = toFigures(await measures[name].slice(reader, { models: modelFolder }));
      expect(tables).not.toEqual({});
      const { slice } = readBaseline();
      const fallen = Object.entries(tables).flatMap(([title, rows]) =>
        Object.entries(rows).flatMap(([row, cells]) => {
          const old = slice[title]?.[row];
          if (old === undefined) return [`${title}, ${row}: not in the baseline; run npm run eval -- --write`];
          return rights
            .filter((column) => (old[column] ?? null) !== null)
            .filter((column) => (cells[column] ?? -1) < old[column]! - tolerance)
            .map((column) => `${title}, ${row}: ${column} ${cells[column]}, was ${old[column]}`);
        }),
      );
      expect(fallen).toEqual([]);
    },
    timeout,
  );
}
