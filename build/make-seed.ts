import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { seedName } from "../src/store/seed-name.ts";

/**
 * Makes an empty cluster of the embedded database, packed, unless it is there: unpacking it is the first start of a
 * record, three times as fast as making one. Seeds of other versions are removed.
 */
export async function makeSeed(folder: string): Promise<void> {
  const path = join(folder, seedName);
  if (existsSync(path)) return;
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (name.startsWith("embedded-seed")) await rm(join(folder, name));
  const database = await PGlite.create();
  const packed = await database.dumpDataDir("gzip");
  await database.close();
  // Whoever reads meanwhile sees no seed or a whole one.
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, Buffer.from(await packed.arrayBuffer()));
  await rename(unfinished, path);
}
