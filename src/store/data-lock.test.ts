import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockData } from "./data-lock.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a folder of a record", () => {
  it("is one process's at a time, and free again when that is done", async () => {
    const lock = await lockData(folder);
    await expect(lockData(folder)).rejects.toMatchObject({ code: "data-in-use", detail: { folder, pid: process.pid } });
    await lock[Symbol.asyncDispose]();
    await (await lockData(folder))[Symbol.asyncDispose]();
  });

  it.each([
    ["whose process has ended", JSON.stringify({ pid: 2 ** 22 + 1, started: "1" })],
    ["whose number another process has now", JSON.stringify({ pid: process.pid, started: "1" })],
    ["that was cut off while it was written", '{"pid": 4'],
    ["that is empty", ""],
  ])("is taken over from a lock %s", async (_, content) => {
    await writeFile(join(folder, "lock"), content);
    await using lock = await lockData(folder);
    expect(JSON.parse(await readFile(lock.path, "utf8"))).toMatchObject({ pid: process.pid });
  });

  it("goes to one alone of many who find a stale lock at once", async () => {
    await writeFile(join(folder, "lock"), JSON.stringify({ pid: 2 ** 22 + 1, started: "1" }));
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockData(folder)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});
