import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import { CounterclaimError } from "../errors.ts";
import { lockData } from "./data-lock.ts";
import type { EmbeddedAnswer, EmbeddedQuestion, EmbeddedSettings } from "./embedded-messages.ts";
import { seedName } from "./seed-name.ts";
import { embeddedGone } from "./to-store-error.ts";

/** Only there when the program is built: a thread starts from JavaScript. */
const workerFile = fileURLToPath(new URL("./pglite-worker.js", import.meta.url));

/** `npm run build` makes it. */
const seedFile = fileURLToPath(new URL(`../../dist/${seedName}`, import.meta.url));

/**
 * Opens the embedded PostgreSQL in a folder, and makes it first where there is none. The folder is this process's until
 * the pool ends. Throws `data-in-use`, `data-unreadable`.
 */
export async function openEmbedded(folder: string): Promise<PostgresPool> {
  const lock = await lockData(folder).catch((error: unknown) => {
    throw toUnreadable(folder, error);
  });
  try {
    const cluster = join(folder, "pg");
    const making = join(folder, "making");
    // A first start that was cut off left half a cluster, in which nothing was kept yet.
    if (existsSync(making)) await rm(cluster, { recursive: true, force: true });
    const isNew = !existsSync(cluster);
    if (isNew) await writeFile(making, "");
    const thread = await startThread({ cluster, seed: seedFile });
    if (isNew) await rm(making);
    return toPool(thread, async () => lock[Symbol.asyncDispose]());
  } catch (error) {
    await lock[Symbol.asyncDispose]();
    throw toUnreadable(folder, error);
  }
}

/** Errors of ours say what is wrong themselves. */
function toUnreadable(folder: string, error: unknown): CounterclaimError {
  if (error instanceof CounterclaimError) return error;
  const { message } = error as Error;
  return new CounterclaimError("data-unreadable", { folder, reason: message }, { cause: error });
}

function startThread(settings: EmbeddedSettings): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(workerFile, { workerData: settings });
    const fail = (cause: unknown): void => reject(cause as Error);
    thread.once("error", fail);
    thread.once("message", () => {
      thread.off("error", fail);
      resolve(thread);
    });
  });
}

interface Asked {
  readonly resolve: (result: PostgresQueryResult<never>) => void;
  readonly reject: (error: Error) => void;
}

/** One session for all: who connects has it until they release it, the others wait in line. */
function toPool(thread: Worker, unlock: () => Promise<void>): PostgresPool {
  const asked = new Map<number, Asked>();
  let number = 0;
  let line: Promise<void> = Promise.resolve();
  let gone: Error | null = null;

  const giveUp = (error: Error): void => {
    gone = error;
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
  };
  thread.on("error", giveUp);
  thread.on("exit", () => giveUp(new Error(embeddedGone)));
  thread.on("message", (answer: EmbeddedAnswer) => {
    const waiting = asked.get(answer.id);
    asked.delete(answer.id);
    if ("error" in answer) waiting?.reject(Object.assign(new Error(answer.error.message), { code: answer.error.code }));
    else waiting?.resolve({ command: "SELECT", rowCount: answer.rowCount, rows: answer.rows as never[] });
  });

  const query = <Row>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>> =>
    new Promise((resolve, reject) => {
      if (gone !== null) return reject(gone);
      number += 1;
      asked.set(number, { resolve, reject });
      thread.postMessage({ id: number, sql, parameters: [...parameters] } satisfies EmbeddedQuestion);
    });

  return {
    async connect(): Promise<PostgresPoolClient> {
      const before = line;
      let release = (): void => {};
      line = new Promise<void>((resolve) => {
        release = resolve;
      });
      await before;
      return { query: query as PostgresPoolClient["query"], release };
    },
    async end(): Promise<void> {
      await line;
      await new Promise<void>((resolve) => {
        if (gone !== null) return resolve();
        thread.once("exit", () => resolve());
        thread.postMessage("close");
      });
      await unlock();
    },
  };
}
