/** A process of its own for `fuzz.ts`, which ends it when an input takes too long: makes the inputs it is told, and reads them. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Job, Result } from "./fuzz/ask-workers.ts";
import { type FuzzInput, makeInput } from "./fuzz/make-input.ts";
import { minimise } from "./fuzz/minimise.ts";
import { readSeeds } from "./fuzz/read-seeds.ts";
import { runInput, type Subject } from "./fuzz/run-input.ts";
import { CounterclaimError, decodePage, encodeText, openReader, readVocabulary } from "./product.ts";

const { seed, models, failures } = JSON.parse(process.argv[2]!) as Job;
const seeds = readSeeds({ shared: true });
const vocabulary = readVocabulary(readFileSync(join(models, "vocabulary.txt"), "utf8"));
const reader = openReader({ models });

// What is timed is reading, not loading.
const ready = reader.annotate({ id: "", text: "The mine is closed, the ministry said on Tuesday." });

const subject: Subject = {
  decodePage,
  annotate: (input, options) => reader.annotate(input, options),
  encode: (text, blocks) => encodeText(text, blocks, vocabulary),
  codeOf: (error) => (error instanceof CounterclaimError ? error.code : null),
};

async function run(index: number): Promise<Result> {
  await ready;
  const input = makeInput(seeds, seed, index);
  const start = performance.now();
  const outcome = await runInput(input, subject);
  const seconds = (performance.now() - start) / 1000;
  if (outcome.failure !== null) await keep(input, outcome.failure);
  const { content, ...rest } = input;
  return { ...rest, ...outcome, length: content.length, seconds };
}

/** Writes an input that failed to a file, cut down to what still fails in the same way. */
async function keep(input: FuzzInput, failure: string): Promise<void> {
  const content = await minimise(input.content, async (shorter) => {
    const again = await runInput({ ...input, content: shorter }, subject);
    return again.failure !== null && toSign(again.failure) === toSign(failure);
  });
  mkdirSync(failures, { recursive: true });
  const kept = { seed, ...input, failure, length: input.content.length, content };
  writeFileSync(join(failures, `${seed}-${input.index}.json`), `${JSON.stringify(kept, null, 2)}\n`);
}

/** What two failures of one cause have in common: the first line, without its numbers. */
const toSign = (failure: string): string => failure.split("\n")[0]!.replace(/\d+/g, "0").slice(0, 80);

process.on("disconnect", () => process.exit(0));
process.on("message", (index: number) => {
  void run(index).then((result) => process.send?.({ result } satisfies Answer));
});
