/**
 * The embedded database, in a thread of its own so that a long question does not stop the program. Answers one
 * statement after another; a commit is answered when its log is on the disk.
 */
import { existsSync, readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite, types } from "@electric-sql/pglite";
import { answerQuestion } from "./answer-question.ts";
import type { EmbeddedQuestion, EmbeddedSettings } from "./embedded-messages.ts";
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

const sync = async (): Promise<void> => {
  const { rows } = await database.query<{ segment: string }>("select pg_walfile_name(pg_current_wal_lsn()) as segment");
  syncWal(rows[0]!.segment);
};

let last = Promise.resolve();
port.on("message", (question: EmbeddedQuestion | "close") => {
  last = last.then(async () => {
    if (question !== "close") return port.postMessage(await answerQuestion(database, sync, question));
    await database.close();
    syncAll(cluster);
    port.close();
  });
});
port.postMessage("ready");
