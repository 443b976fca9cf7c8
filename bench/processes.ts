/** What the system says of this process and its children. Read from /proc, so only on Linux; elsewhere nothing is known. */
import { readdirSync, readFileSync } from "node:fs";
import { sum } from "./figures.ts";

/** Ticks a second in /proc, the same on every Linux that Node runs on. */
const ticksPerSecond = 100;

export const isKnown = process.platform === "linux";

/** The numbers of a process after its name, which may hold spaces and brackets itself. */
function readStat(pid: number): readonly number[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat
      .slice(stat.lastIndexOf(")") + 4)
      .split(" ")
      .map(Number);
  } catch {
    return null; // It has ended.
  }
}

/** The processes that this one has started and that still run. */
export const findChildren = (): readonly number[] =>
  isKnown
    ? readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .filter((pid) => readStat(pid)?.[0] === process.pid)
    : [];

/** Processor time of some processes so far, all their threads together. */
export const readCpuSeconds = (pids: readonly number[]): number | null =>
  isKnown ? sum(pids.map((pid) => (readStat(pid)?.[10] ?? 0) + (readStat(pid)?.[11] ?? 0))) / ticksPerSecond : null;

/** Memory of some processes together, in MB: now (`VmRSS`), or the most that each ever had (`VmHWM`). */
export const readMemory = (pids: readonly number[], what: "VmRSS" | "VmHWM"): number | null =>
  isKnown ? sum(pids.map((pid) => readStatus(pid, what))) / 1024 : null;

function readStatus(pid: number, what: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(new RegExp(`^${what}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
