import { join } from "node:path";

/** What is asked of the file system, so that a test can see the order. */
export interface SyncFiles {
  /** Brings a file's content to the disk. */
  readonly syncFile: (path: string) => void;
  /** Brings a folder's list of names to the disk. */
  readonly syncFolder: (path: string) => void;
}

/**
 * Brings the write-ahead log to the disk, up to and with the segment that a commit was written to. The embedded database
 * never does so itself.
 *
 * @param folder the cluster, with `pg_wal` in it
 * @returns what is to be called with the name of the current segment, after each commit and before it is acknowledged
 */
export function openWalSync(folder: string, files: SyncFiles): (segment: string) => void {
  const wal = join(folder, "pg_wal");
  let last: string | null = null;
  return (segment) => {
    // The commit may have begun in the segment before, which is full now and still unsynced.
    if (last !== null && last !== segment) files.syncFile(join(wal, last));
    files.syncFile(join(wal, segment));
    if (last !== segment) files.syncFolder(wal);
    last = segment;
  };
}
