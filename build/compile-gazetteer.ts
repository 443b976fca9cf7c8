import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { layout } from "../src/events/gazetteer-layout.ts";
import { encodeGazetteer } from "./encode-gazetteer.ts";
import { packageFiles, readGeonames } from "./read-geonames.ts";
import { toRecords } from "./to-records.ts";

/**
 * Writes the gazetteer to `path` unless it is there already, made from the same data by the same code. Says whether it
 * wrote. Runs in the root of a checkout: the code is read there to tell whether it is the same.
 */
export async function compileGazetteer(path: string): Promise<boolean> {
  const digest = await digestSources();
  if ((await readDigest(path))?.equals(digest)) return false;
  const bytes = encodeGazetteer(toRecords(await readGeonames()), digest);
  await mkdir(dirname(path), { recursive: true });
  // Whoever reads meanwhile sees the old file or the new one, never half of it.
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
  return true;
}

/** What the gazetteer is made with, besides the files of this folder. */
const tablesAndTools = [
  "src/events/arabic-names.ts",
  "src/events/en/countries.ts",
  "src/events/en/more-towns.ts",
  "src/events/en/other-names.ts",
  "src/events/en/regions.ts",
  "src/events/gazetteer-layout.ts",
  "src/text/fold.ts",
];

async function digestSources(): Promise<Buffer> {
  const compiler = (await readdir("build")).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const sources = [...compiler.sort().map((name) => join("build", name)), ...tablesAndTools, ...packageFiles()];
  const texts = await Promise.all(sources.map((path) => readFile(path, "utf8")));
  return createHash("sha256").update(JSON.stringify(texts)).digest();
}

/** The digest in a file; `null` when there is none. */
async function readDigest(path: string): Promise<Buffer | null> {
  try {
    await using file = await open(path);
    const digest = Buffer.alloc(32);
    await file.read(digest, 0, digest.length, layout.header.digest);
    return digest;
  } catch {
    return null;
  }
}
