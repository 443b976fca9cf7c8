import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { exportList, recordLists } from "../../store/export-record.ts";
import type { Store } from "../../store/open-store.ts";
import { columnsOf, toCsv, toCsvHead } from "./csv.ts";

/** Lines written at once. */
const batchSize = 500;

/** Writes one file of CSV for each list of the record into a folder, and says which. */
export async function writeCsv({ database }: Store, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const list of recordLists) {
    const path = join(folder, `${list}.csv`);
    await using file = await open(path, "w");
    const columns = columnsOf(list);
    await file.write(toCsvHead(columns));
    let batch: object[] = [];
    for await (const item of exportList(database, list)) {
      batch.push(item);
      if (batch.length < batchSize) continue;
      await file.write(toCsv(batch, columns));
      batch = [];
    }
    if (batch.length > 0) await file.write(toCsv(batch, columns));
    paths.push(path);
  }
  return paths;
}
