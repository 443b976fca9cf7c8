/**
 * The embedded database, in a thread of its own so that a long question does not stop the program. Answers one
 * statement after another; a commit is answered when its log is on the disk.
 */
import { existsSync, readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite, types } from "@electric-sql/pglite";
import type { EmbeddedAnswer, EmbeddedQuestion, EmbeddedSettings } from "./embedded-messages.ts";
import { syncAll, syncFiles } from "./sync-files.ts";
import { openWalSync } from "./wal-sync.ts";

const { cluster, seed } = workerData as EmbeddedSettings;
const port = parentPort!;

const isNew = !existsSync(cluster);
const database = await PGlite.create({
  dataDir: cluster,
  ...(isNew ? { loadDataDir: new Blob([readFileSync(seed)]) } : {}),
  parsers: { [types.INT8]: Number },
});
if (isNew) syncAll(cluster);
const syncWal = openWalSync(cluster, syncFiles);

async function answer({ id, sql, parameters }: EmbeddedQuestion): Promise<EmbeddedAnswer> {
  try {
    if (parameters.length === 0) {
      const results = await database.exec(sql);
      if (isCommit(sql)) await sync();
      return { id, rows: results.at(-1)?.rows ?? [], rowCount: results.at(-1)?.affectedRows ?? 0 };
    }
    const { rows, affectedRows = 0 } = await database.query(sql, [...parameters]);
    return { id, rows, rowCount: affectedRows };
  } catch (error) {
    const { message, code } = error as { readonly message: string; readonly code?: string };
    return { id, error: { message, code: code ?? null } };
  }
}

const isCommit = (sql: string): boolean => /^\s*commit\b/i.test(sql);

async function sync(): Promise<void> {
  const { rows } = await database.query<{ segment: string }>("select pg_walfile_name(pg_current_wal_lsn()) as segment");
  syncWal(rows[0]!.segment);
}

let last = Promise.resolve();
port.on("message", (question: EmbeddedQuestion | "close") => {
  last = last.then(async () => {
    if (question !== "close") return port.postMessage(await answer(question));
    await database.close();
    syncAll(cluster);
    port.close();
  });
});
port.postMessage("ready");
