import { type Command, Option } from "commander";
import { entityKinds } from "../../../schema/entity.ts";
import type { EntityFilter, ListedEntity } from "../../../store/find-entities.ts";
import { listCommand } from "../list-command.ts";
import type { RecordPlaces } from "../record-options.ts";
import type { Terminal } from "../terminal.ts";

/** `entities`: who is named. */
export const entitiesCommand = (terminal: Terminal, places: RecordPlaces): Command =>
  listCommand<ListedEntity, EntityFilter>(
    {
      name: "entities",
      description: "List who is named in each report, with office, side and how many statements are theirs.",
      examples: ["entities --name ministry", "entities --kind person --csv"],
      options: [
        new Option("--name <name>", "who goes by this name"),
        new Option("--kind <kind>", "of this kind").choices(entityKinds),
      ],
      find: async ({ database }, options, page) =>
        (await import("../../../store/find-entities.ts")).findEntities(database, options, page),
      columns: [
        { head: "id", of: ({ id }) => id },
        { head: "kind", of: ({ kind }) => kind },
        { head: "name", of: ({ name }) => name, isFlexible: true },
        { head: "role", of: ({ role }) => role, isFlexible: true },
        { head: "party", of: ({ party, names }) => (party === null ? null : names[party]!), isFlexible: true },
        { head: "said", of: ({ claims }) => claims },
        { head: "report", of: ({ reports }) => reports.join(" ") },
      ],
    },
    terminal,
    places,
  );
