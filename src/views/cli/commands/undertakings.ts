import { type Command, Option } from "commander";
import { undertakingKinds } from "../../../schema/undertaking.ts";
import type { ListedUndertaking, UndertakingFilter } from "../../../store/find-undertakings.ts";
import { dayOptions, listCommand, outletOption } from "../list-command.ts";
import type { RecordPlaces } from "../record-options.ts";
import type { Terminal } from "../terminal.ts";

interface Options extends UndertakingFilter {
  readonly due?: boolean;
}

/** `undertakings`: what was agreed, promised, demanded, refused, and is open. */
export const undertakingsCommand = (terminal: Terminal, places: RecordPlaces): Command =>
  listCommand<ListedUndertaking, Options>(
    {
      name: "undertakings",
      description: "List what was agreed, promised, demanded, refused or is still open, newest first.",
      examples: ["undertakings --kind promised", "undertakings --due", 'undertakings --by "Drusenia"'],
      options: [
        new Option("--kind <kind>", "of this kind").choices(undertakingKinds),
        new Option("--by <name>", "of whoever goes by this name, or of their side"),
        new Option("--due", "with a due day"),
        outletOption(),
        ...dayOptions(),
      ],
      find: async ({ database }, { due, ...options }, page) =>
        (await import("../../../store/find-undertakings.ts")).findUndertakings(
          database,
          { ...options, isDue: due },
          page,
        ),
      columns: [
        { head: "id", of: ({ id }) => id },
        { head: "day", of: ({ on }) => on },
        { head: "kind", of: ({ kind }) => kind },
        { head: "by", of: ({ by, names }) => toNames(by, names), isFlexible: true },
        { head: "to", of: ({ to, names }) => toNames(to, names), isFlexible: true },
        { head: "what", of: ({ text }) => text, isFlexible: true },
        { head: "due", of: ({ due }) => due },
      ],
    },
    terminal,
    places,
  );

const toNames = (ids: readonly string[], names: Readonly<Record<string, string>>): string =>
  ids.map((id) => names[id] ?? id).join(", ");
