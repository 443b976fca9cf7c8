import { openPool } from "../eval/product.ts";
import type { AnnotateInput } from "../src/schema/annotation.ts";
import { type Figure, ratio } from "./figures.ts";
import { findChildren, readCpuSeconds, readMemory } from "./processes.ts";

export interface PoolFigures {
  readonly reportsPerSecond: number;
  readonly figures: readonly Figure[];
}

/** Reads all reports with some workers, after a warm-up; their lines must be annotations. */
export async function measurePool(
  inputs: readonly AnnotateInput[],
  { workers, models }: { readonly workers: number; readonly models: string },
): Promise<PoolFigures> {
  await using pool = openPool({ workers, models });
  const readAll = (some: readonly AnnotateInput[]): Promise<readonly string[]> =>
    Promise.all(some.map((input) => pool.annotate(input)));
  (await readAll(inputs.slice(0, 4 * workers))).forEach(checkLine);
  const pids = [process.pid, ...findChildren()];
  const [cpuBefore, start] = [readCpuSeconds(pids), performance.now()];
  const lines = await readAll(inputs);
  const [cpuAfter, end] = [readCpuSeconds(pids), performance.now()];
  lines.forEach(checkLine);
  const reportsPerSecond = inputs.length / ((end - start) / 1000);
  const cpu = cpuAfter === null || cpuBefore === null ? null : cpuAfter - cpuBefore;
  const on = `on ${workers} ${workers === 1 ? "worker" : "workers"}`;
  return {
    reportsPerSecond,
    figures: [
      { name: `reports a second, ${on}`, value: reportsPerSecond, unit: "", better: "more" },
      { name: `processor time a report, ${on}`, value: ratio(cpu, inputs.length), unit: "s", better: "less" },
      { name: `peak memory of all processes, ${on}`, value: readMemory(pids, "VmHWM"), unit: "MB", better: "less" },
    ],
  };
}

/** A bench of errors would be fast. */
function checkLine(line: string): void {
  const { id, error } = JSON.parse(line) as { id: string; error?: { message: string } };
  if (error) throw new Error(`Report ${id} could not be read: ${error.message}`);
}

/** How the memory of one worker grows while it reads `count` reports, the given ones again and again. */
export async function measureGrowth(
  inputs: readonly AnnotateInput[],
  { count, models }: { readonly count: number; readonly models: string },
): Promise<readonly Figure[]> {
  await using pool = openPool({ workers: 1, models });
  const step = Math.min(1000, Math.ceil(count / 3));
  const sizes: (number | null)[] = [];
  for (let read = 0; read < count; read += step) {
    const some = Array.from({ length: Math.min(step, count - read) }, (_, at) => inputs[(read + at) % inputs.length]!);
    for (const input of some) checkLine(await pool.annotate(input));
    sizes.push(readMemory(findChildren(), "VmRSS"));
    console.log(`  ${read + some.length} reports: ${sizes.at(-1)?.toFixed(0) ?? "–"} MB`);
  }
  const grown = ratio(sizes.at(-1) ?? null, sizes[0] ?? null);
  return [{ name: "memory of a worker, last look / first look", value: grown, unit: "", better: "less" }];
}
