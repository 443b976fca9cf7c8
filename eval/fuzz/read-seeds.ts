import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** What inputs are made from. */
export interface Seeds {
  readonly texts: readonly string[];
  readonly pages: readonly string[];
  /** Folders of the shared data that are not there; the rest is used all the same. */
  readonly missing: readonly string[];
}

/** A text to begin with, and the pages of the article-extraction benchmark: neither is part of the repository. */
const sharedFolders = ["../shared/seed", "../shared/data/article-extraction/html"] as const;

/** The texts and pages of samples/, and those of the shared folders that are there. */
export function readSeeds({ shared }: { readonly shared: boolean }): Seeds {
  const wanted = shared ? sharedFolders : [];
  const folders = ["samples", ...wanted.filter((folder) => existsSync(folder))];
  const files = folders.flatMap(readFiles);
  return {
    texts: files.filter(({ path }) => path.endsWith(".txt")).map(({ content }) => content),
    pages: files.filter(({ path }) => !path.endsWith(".txt")).map(({ content }) => content),
    missing: wanted.filter((folder) => !existsSync(folder)),
  };
}

const readFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:txt|html|html\.gz)$/.test(path))
    .sort()
    .map((path) => ({ path, content: unpack(path, readFileSync(join(folder, path))).toString("utf8") }));

const unpack = (path: string, bytes: Buffer): Buffer => (path.endsWith(".gz") ? gunzipSync(bytes) : bytes);
