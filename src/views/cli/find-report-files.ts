import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { CounterclaimError } from "../../errors.ts";

/** Files in a folder that are taken for reports. A file that is named by itself is read whatever its name. */
const reportEndings: ReadonlySet<string> = new Set([".txt", ".html", ".htm"]);

/** The reports that a path means: the file itself, or those below a folder, sorted. Throws `file-unreadable`. */
export async function findReportFiles(path: string): Promise<readonly string[]> {
  if (path === "-") return [path];
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries
      .filter(isReport)
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    if (files.length === 0)
      throw new CounterclaimError("file-unreadable", { path, reason: "no .txt or .html file in it" });
    return files;
  } catch (error) {
    if (error instanceof CounterclaimError) throw error;
    throw new CounterclaimError("file-unreadable", { path, reason: reasonOf(error) }, { cause: error });
  }
}

const isReport = (entry: Dirent): boolean => entry.isFile() && reportEndings.has(extname(entry.name).toLowerCase());

/** What the system says, in its short form ("ENOENT"). */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
