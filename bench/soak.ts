/**
 * Kills the writer of a record a hundred times and says what was lost: on the embedded database, or on PostgreSQL where
 * DATABASE_URL names an empty database.
 *
 *     npm run soak -- [--kills 100] [--seed 1]
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openStore } from "../eval/product.ts";
import { killWriter } from "./kill-writer.ts";
import { toRandom } from "./to-random.ts";

const { values } = parseArgs({
  options: { kills: { type: "string", default: "100" }, seed: { type: "string", default: "1" } },
});
const url = process.env.DATABASE_URL;
const folder = await mkdtemp(join(tmpdir(), "soak-"));
const place = url === undefined ? { folder } : { url };
const result = await killWriter({
  kills: Number(values.kills),
  place,
  open: openStore,
  random: toRandom(Number(values.seed)),
});
await rm(folder, { recursive: true, force: true });
console.log(
  `${result.kills} kills on ${url === undefined ? "the embedded database" : "PostgreSQL"}: ${result.acknowledged} reports acknowledged, ` +
    `${result.lost.length} lost, ${result.reports} in the record, ${result.faults.length} faults found by verify.`,
);
for (const line of [...result.lost, ...result.faults]) console.log(line);
if (result.lost.length + result.faults.length > 0) process.exitCode = 1;
