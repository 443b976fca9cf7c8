import { describe, expect, it } from "vitest";
import { openWalSync } from "./wal-sync.ts";

function watch() {
  const calls: string[] = [];
  const sync = openWalSync("cluster", {
    syncFile: (path) => calls.push(`file ${path}`),
    syncFolder: (path) => calls.push(`folder ${path}`),
  });
  return { calls, sync };
}

describe("the write-ahead log of the embedded database", () => {
  it("is brought to the disk with its folder when a segment is new", () => {
    const { calls, sync } = watch();
    sync("01");
    expect(calls).toEqual(["file cluster/pg_wal/01", "folder cluster/pg_wal"]);
  });

  it("is brought to the disk without its folder while the segment is the same", () => {
    const { calls, sync } = watch();
    sync("01");
    calls.length = 0;
    sync("01");
    expect(calls).toEqual(["file cluster/pg_wal/01"]);
  });

  it("is brought to the disk in both segments when a commit went over the end of one", () => {
    const { calls, sync } = watch();
    sync("01");
    calls.length = 0;
    sync("02");
    expect(calls).toEqual(["file cluster/pg_wal/01", "file cluster/pg_wal/02", "folder cluster/pg_wal"]);
  });
});
