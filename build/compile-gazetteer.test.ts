import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { layout } from "../src/events/gazetteer-layout.ts";
import { compileGazetteer } from "./compile-gazetteer.ts";

// The build has made it, or the setup of the test run.
const path = "dist/gazetteer.bin";

it("leaves a gazetteer alone that is up to date", async () => {
  expect(await compileGazetteer(path)).toBe(false);
});

it("makes a gazetteer anew that was made from anything else", { timeout: 60_000 }, async () => {
  const made = await readFile(path);
  const other = Buffer.from(made);
  other[layout.header.digest]! ^= 1;
  const folder = await mkdtemp(join(tmpdir(), "gazetteer-"));
  try {
    await writeFile(join(folder, "gazetteer.bin"), other);
    expect(await compileGazetteer(join(folder, "gazetteer.bin"))).toBe(true);
    expect((await readFile(join(folder, "gazetteer.bin"))).equals(made)).toBe(true);
  } finally {
    await rm(folder, { recursive: true });
  }
});
