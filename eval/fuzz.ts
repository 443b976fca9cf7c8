/**
 * Spoils reports in a thousand ways and reads them: nothing but an error of the catalogue may be thrown, and all that is
 * promised of an annotation must hold.
 *
 *     npm run fuzz -- [--inputs 20000] [--seed 1] [--record] [--models folder] [--failures folder] [--bound 20] [--minutes 60]
 *
 * `--bound` is how many seconds a reading may take, `--minutes` after how long no more is read. `--record` writes
 * docs/robustness.md. Inputs that fail are kept in `--failures`, cut down to what still fails.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { askWorkers, type Job, type Result } from "./fuzz/ask-workers.ts";
import { makeInput } from "./fuzz/make-input.ts";
import { readSeeds } from "./fuzz/read-seeds.ts";
import { summarise } from "./fuzz/summary.ts";
import { writeRecord } from "./fuzz/write-record.ts";
import { defaultLimits, modelFolder, packageVersion, ReaderModel } from "./product.ts";

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    record: { type: "boolean", default: false },
    models: { type: "string", default: modelFolder },
    failures: { type: "string", default: "dist-tools/fuzz-failures" },
    bound: { type: "string", default: "20" },
    minutes: { type: "string", default: "Infinity" },
  },
});
const [inputs, seed, bound] = [Number(values.inputs), Number(values.seed), Number(values.bound)];
/** What the model reads in a second on the slowest machine in sight; a long report takes its time. */
const charactersPerSecond = 2_000;
/** An answer may come late because a failure is being cut down; what takes longer hangs. */
const patience = 2 * bound + defaultLimits.maxText / charactersPerSecond;

const job: Job = { seed, models: values.models, failures: values.failures };
const seeds = readSeeds({ shared: true });
for (const folder of seeds.missing) console.log(`${folder} is missing; going on without it.`);

const results: Result[] = [];
const start = performance.now();
const minutes = (): number => (performance.now() - start) / 60_000;

function take(result: Result): void {
  const late = result.failure === null && result.seconds > bound + result.read / charactersPerSecond;
  const judged = late ? { ...result, outcome: "failed", failure: `took ${result.seconds.toFixed(1)} s` } : result;
  results.push(judged);
  if (judged.failure !== null) console.log(`  input ${judged.index} failed: ${judged.failure.split("\n")[0]}`);
  if (results.length % 500 === 0) console.log(`${results.length} inputs, ${minutes().toFixed(1)} minutes`);
}

/** An input over which the worker was lost could not be kept by it. */
function takeLost(index: number, reason: string): void {
  const input = makeInput(seeds, seed, index);
  mkdirSync(job.failures, { recursive: true });
  writeFileSync(join(job.failures, `${seed}-${index}.json`), JSON.stringify({ seed, ...input, failure: reason }));
  const { content, ...rest } = input;
  const lost = { outcome: "failed", failure: reason, spans: 0, statements: 0, read: 0, seconds: patience };
  take({ ...rest, ...lost, length: content.length });
}

async function readModelHash(): Promise<string> {
  await using model = await ReaderModel.open(job.models);
  return model.sha256.slice(0, 12);
}

const model = await readModelHash();
const isOver = (): boolean => minutes() > Number(values.minutes);
await askWorkers(job, { inputs, isOver, workers: 2, patience, onResult: take, onLost: takeLost });

const summary = summarise(results);
const machine = `${process.platform} ${process.arch}, ${availableParallelism()} processors, Node ${process.version}`;
const command = `npm run fuzz -- --inputs ${results.length} --seed ${seed} --bound ${bound} --record`;
const run = {
  command,
  seed,
  bound,
  charactersPerSecond,
  minutes: minutes(),
  machine,
  version: packageVersion,
  model,
  missing: seeds.missing,
};
const record = writeRecord(summary, run);
if (values.record) writeFileSync("docs/robustness.md", record);
else console.log(`\n${record}`);
console.log(`${summary.total} inputs, ${summary.failed.length} failed.`);
process.exitCode = summary.failed.length === 0 ? 0 : 1;
