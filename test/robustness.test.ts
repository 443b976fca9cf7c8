import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { type FuzzInput, makeInput } from "../eval/fuzz/make-input.ts";
import { readSeeds } from "../eval/fuzz/read-seeds.ts";
import { runInput, type Subject } from "../eval/fuzz/run-input.ts";
import { CounterclaimError } from "../src/errors.ts";
import { encodeText } from "../src/language/encode-text.ts";
import { readVocabulary } from "../src/language/vocabulary.ts";
import { openReader } from "../src/pipeline/open-reader.ts";
import { decodePage } from "../src/reports/decode-page.ts";

const reader = openReader();
const vocabulary = readVocabulary(readFileSync("models/vocabulary.txt", "utf8"));
const seeds = readSeeds({ shared: false });

const subject: Subject = {
  decodePage,
  annotate: (input, options) => reader.annotate(input, options),
  encode: (text, blocks) => encodeText(text, blocks, vocabulary),
  codeOf: (error) => (error instanceof CounterclaimError ? error.code : null),
};

afterAll(() => reader[Symbol.asyncDispose]());

/** Inputs made as those of `npm run fuzz` are, of the samples alone. */
const inputAt = (index: number): FuzzInput => makeInput(seeds, 1, index);
const indices = fc.nat(20_000);

/** Tries some of them, the same ones every time. */
const tryInputs = (numbers: fc.Arbitrary<number>, runs: number, change: Partial<FuzzInput>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(numbers, async (index) => {
      expect(await runInput({ ...inputAt(index), ...change }, subject)).toMatchObject({ failure: null });
    }),
    { numRuns: runs, seed: 1 },
  );

describe("a report that is spoilt on purpose", () => {
  it("is read with every span in its place, or refused with an error of the catalogue", async () => {
    await tryInputs(indices, 150, { withModel: false });
  });

  it("is read by the model in the same way", async () => {
    await tryInputs(
      indices.filter((index) => inputAt(index).withModel),
      10,
      {},
    );
  });
});
