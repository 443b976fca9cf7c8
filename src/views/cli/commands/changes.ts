import type { Command } from "commander";
import type { ChangeFilter, ListedChange } from "../../../store/find-changes.ts";
import { dayOptions, listCommand } from "../list-command.ts";
import type { RecordPlaces } from "../record-options.ts";
import type { Terminal } from "../terminal.ts";

/** `changes`: what changed in the record, and who changed it. */
export const changesCommand = (terminal: Terminal, places: RecordPlaces): Command =>
  listCommand<ListedChange, ChangeFilter>(
    {
      name: "changes",
      description: "List the changes of the record, latest first. Each entry carries the hash of the one before it.",
      examples: ["changes --since 2024-10-01", "changes --limit 1 --json"],
      options: dayOptions().slice(0, 1),
      find: async ({ database }, options, page) =>
        (await import("../../../store/find-changes.ts")).findChanges(database, options, page),
      columns: [
        { head: "entry", of: ({ id }) => id },
        { head: "at", of: ({ at }) => at.slice(0, "2023-09-21T12:00:00".length) },
        { head: "change", of: ({ kind }) => kind },
        { head: "report", of: ({ report }) => report },
        { head: "lines", of: ({ lines }) => summary(lines), isFlexible: true },
        { head: "by", of: ({ author }) => author, isFlexible: true },
        { head: "hash", of: ({ sha256 }) => sha256.slice(0, shortHash) },
      ],
    },
    terminal,
    places,
  );

const shortHash = 12;

/** How many lines of an entry were added, changed and so on. */
function summary(lines: ListedChange["lines"]): string {
  const counts = new Map<string, number>();
  for (const { what } of lines) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].map(([what, count]) => `${count} ${what}`).join(", ");
}
