import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CounterclaimError } from "../errors.ts";

/** Who holds a folder: a process id alone is given again to others. */
interface Holder {
  readonly pid: number;
  /** When the process started, as the system counts it; `null` where the system does not tell. */
  readonly started: string | null;
}

/** Holds a folder for this process: close it. */
export interface DataLock extends AsyncDisposable {
  readonly path: string;
}

/** How often a lock that is being given up by another is tried for. */
const mostTries = 5;

/**
 * Takes the folder for this process alone: the embedded database has no lock of its own, and two writers would lose
 * rows. A lock whose process has ended is taken over. Throws `data-in-use`.
 */
export async function lockData(folder: string): Promise<DataLock> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "lock");
  const self: Holder = { pid: process.pid, started: await startOf(process.pid) };
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (await tryCreate(path, self)) return { path, [Symbol.asyncDispose]: () => rm(path, { force: true }) };
    const holder = await readHolder(path);
    if (holder !== null && (await isAlive(holder)))
      throw new CounterclaimError("data-in-use", { folder, pid: holder.pid });
    await removeStale(path, holder);
  }
  throw new CounterclaimError("data-in-use", { folder, pid: (await readHolder(path))?.pid ?? 0 });
}

async function tryCreate(path: string, self: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(self), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** `null` when it is gone, or was cut off while it was written. */
async function readHolder(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Holder;
  } catch {
    return null;
  }
}

/** Moves the lock away before it is removed, so that of two who found it stale only one removes it, and never a new one. */
async function removeStale(path: string, seen: Holder | null): Promise<void> {
  const away = `${path}.${process.pid}`;
  try {
    await rename(path, away);
  } catch {
    return;
  }
  const moved = await readHolder(away);
  // Somebody took it over in between: it is theirs.
  if (JSON.stringify(moved) !== JSON.stringify(seen)) await rename(away, path);
  else await rm(away, { force: true });
}

async function isAlive({ pid, started }: Holder): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const now = await startOf(pid);
  return started === null || now === null || started === now;
}

/** Field 22 of Linux's `/proc/<pid>/stat`; behind the name of the program, which may hold anything. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[startField - fieldsBefore] ?? null;
  } catch {
    return null;
  }
}
const startField = 22;
const fieldsBefore = 3;
