import { closeSync, fdatasyncSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { SyncFiles } from "./wal-sync.ts";

function withFile(path: string, act: (file: number) => void): void {
  const file = openSync(path, "r");
  try {
    act(file);
  } finally {
    closeSync(file);
  }
}

/** The real ones. */
export const syncFiles: SyncFiles = {
  syncFile: (path) => withFile(path, fdatasyncSync),
  syncFolder: (path) => withFile(path, fsyncSync),
};

/** Brings every file and folder below a folder to the disk. */
export function syncAll(folder: string, files: SyncFiles = syncFiles): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncAll(path, files);
    else if (entry.isFile()) files.syncFile(path);
  }
  files.syncFolder(folder);
}
