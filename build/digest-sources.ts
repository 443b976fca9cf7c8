import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { packageFiles } from "./read-geonames.ts";

/** What the gazetteer is made with, besides the files of this folder. */
const tablesAndTools = [
  "src/events/arabic-names.ts",
  "src/events/en/countries.ts",
  "src/events/en/more-towns.ts",
  "src/events/en/other-names.ts",
  "src/events/en/regions.ts",
  "src/events/gazetteer-layout.ts",
  "src/schema/place.ts",
  "src/text/fold.ts",
];

/** What makes other files, and what starts them all. */
const others: ReadonlySet<string> = new Set(["made-files.ts", "make-seed.ts"]);

/** The files that tell whether a gazetteer would be the same: the code, our tables, and the versions of the packages. */
export async function listSources(): Promise<readonly string[]> {
  const code = (await readdir("build")).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const compiler = code.filter((name) => !others.has(name));
  return [...compiler.sort().map((name) => join("build", name)), ...tablesAndTools, ...packageFiles()];
}

/** One digest, of 32 bytes, for all that the gazetteer is made from; `read` gives the text of a file. */
export async function digestSources(read = (path: string) => readFile(path, "utf8")): Promise<Buffer> {
  const texts = await Promise.all((await listSources()).map(read));
  return createHash("sha256").update(JSON.stringify(texts)).digest();
}
