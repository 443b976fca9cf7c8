import { type Command, Option } from "commander";
import { eventStatuses, eventTypes } from "../../../schema/event.ts";
import type { EventFilter, ListedEvent } from "../../../store/find-events.ts";
import { dayOptions, listCommand, outletOption } from "../list-command.ts";
import type { RecordPlaces } from "../record-options.ts";
import type { Terminal } from "../terminal.ts";

/** `events`: what happened, by whom, when and where. */
export const eventsCommand = (terminal: Terminal, places: RecordPlaces): Command =>
  listCommand<ListedEvent, EventFilter>(
    {
      name: "events",
      description: "List what happened, is planned, is alleged or did not happen, newest report first.",
      examples: ["events --type ASSAULT --status alleged", "events --actor Drusenia --json"],
      options: [
        new Option("--type <type>", "of this type of PLOVER").choices(eventTypes),
        new Option("--status <status>", "whether it happened").choices(eventStatuses),
        new Option("--actor <name>", "done by whoever goes by this name, or by their side"),
        outletOption(),
        ...dayOptions(),
      ],
      find: async ({ database }, options, page) =>
        (await import("../../../store/find-events.ts")).findEvents(database, options, page),
      columns: [
        { head: "id", of: ({ id }) => id },
        { head: "when", of: ({ when }) => when?.value ?? null },
        { head: "type", of: ({ type }) => type },
        { head: "status", of: ({ status }) => status },
        { head: "what", of: ({ what }) => what, isFlexible: true },
        { head: "by", of: ({ actors, names }) => actors.map((id) => names[id] ?? id).join(", "), isFlexible: true },
        { head: "where", of: ({ place }) => place?.name ?? null, isFlexible: true },
      ],
    },
    terminal,
    places,
  );
