import { type Command, Option } from "commander";
import { acts, stances } from "../../../schema/attribution.ts";
import type { ClaimFilter, ListedClaim } from "../../../store/find-claims.ts";
import { dayOptions, listCommand, outletOption } from "../list-command.ts";
import type { RecordPlaces } from "../record-options.ts";
import type { Terminal } from "../terminal.ts";

/** `claims`: who said what. */
export const claimsCommand = (terminal: Terminal, places: RecordPlaces): Command =>
  listCommand<ListedClaim, ClaimFilter>(
    {
      name: "claims",
      description: "List who said what, newest first.",
      examples: [
        "claims --stance denies --since 2024-10-01",
        'claims --party Drusenia --text "cease-fire"',
        "claims --speaker ministry --json",
      ],
      options: [
        new Option("--speaker <name>", "said by whoever goes by this name"),
        new Option("--party <name>", "said by this side, or who acts for it"),
        new Option("--act <act>", "what kind of saying it is").choices(acts),
        new Option("--stance <stance>", "how the speaker stands to it").choices(stances),
        new Option("--text <words>", 'with these words ("exact words", or, -without)'),
        outletOption(),
        ...dayOptions(),
      ],
      find: async ({ database }, options, page) =>
        (await import("../../../store/find-claims.ts")).findClaims(database, options, page),
      columns: [
        { head: "id", of: ({ id }) => id },
        { head: "day", of: ({ on }) => on },
        { head: "speaker", of: ({ speaker, names }) => (speaker === null ? null : names[speaker]!), isFlexible: true },
        { head: "act", of: ({ act }) => act },
        { head: "stance", of: ({ stance }) => stance },
        { head: "what", of: ({ text }) => text, isFlexible: true },
        { head: "outlet", of: ({ outlet }) => outlet, isFlexible: true },
      ],
    },
    terminal,
    places,
  );
