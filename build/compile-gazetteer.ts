import { mkdir, open, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { layout } from "../src/events/gazetteer-layout.ts";
import { digestSources } from "./digest-sources.ts";
import { encodeGazetteer } from "./encode-gazetteer.ts";
import { readGeonames } from "./read-geonames.ts";
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
