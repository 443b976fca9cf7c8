import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modelFolder, openRuntime, ReaderModel } from "../eval/product.ts";
import { type Figure, median, ratio } from "./figures.ts";

const times = 5;

/** Loading the model in a process that runs, and `counterclaim read` on a text from nothing, each the median of five. */
export async function measureStart(text: string, models: string): Promise<readonly Figure[]> {
  const load = await medianOf(async () => (await ReaderModel.open(models))[Symbol.asyncDispose]());
  const bare = await medianOf(() => openSessions(models));
  const empty = await medianOf(async () => run(["--eval", "0"]));
  const cold = models === modelFolder ? await measureRead(text) : null;
  const words = text.split(/\s+/u).length;
  return [
    { name: "loading the model", value: load, unit: "s", better: "less" },
    { name: "loading the bare graphs / loading the model", value: ratio(bare, load), unit: "", better: "more" },
    { name: `counterclaim read, ${words} words, from nothing`, value: cold, unit: "s", better: "less" },
    { name: "the same, in starts of an empty Node process", value: ratio(cold, empty), unit: "", better: "less" },
  ];
}

/** Seconds. */
async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const seconds: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const start = performance.now();
    await work();
    seconds.push((performance.now() - start) / 1000);
  }
  return median(seconds);
}

async function openSessions(models: string): Promise<void> {
  const runtime = await openRuntime();
  const sessions = await Promise.all(
    ["cues.onnx", "roles.onnx", "grammar.onnx"].map((name) => runtime.open(readFileSync(join(models, name)))),
  );
  await Promise.all(sessions.map((session) => session.release()));
}

async function measureRead(text: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "counterclaim-bench-"));
  try {
    const file = join(folder, "report.txt");
    writeFileSync(file, text);
    return await medianOf(async () => run(["bin/counterclaim.js", "read", file]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a whole Node process; one that fails is not worth timing. */
function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
}
