import type { Command } from "commander";
import type { ListedReport, ReportFilter } from "../../../store/find-reports.ts";
import { dayOptions, listCommand, outletOption } from "../list-command.ts";
import type { RecordPlaces } from "../record-options.ts";
import type { Terminal } from "../terminal.ts";

/** `reports`: what is in the record. */
export const reportsCommand = (terminal: Terminal, places: RecordPlaces): Command =>
  listCommand<ListedReport, ReportFilter>(
    {
      name: "reports",
      description: "List the reports in the record, newest first.",
      examples: ["reports", 'reports --outlet "Halmora Today" --since 2024-10-01'],
      options: [outletOption(), ...dayOptions()],
      find: async ({ database }, options, page) =>
        (await import("../../../store/find-reports.ts")).findReports(database, options, page),
      columns: [
        { head: "id", of: ({ id }) => id },
        { head: "published", of: ({ published }) => published?.slice(0, "2023-09-21".length) ?? null },
        { head: "outlet", of: ({ outlet }) => outlet, isFlexible: true },
        { head: "agency", of: ({ agency }) => agency, isFlexible: true },
        { head: "headline", of: ({ headline, path, url }) => headline ?? path ?? url, isFlexible: true },
        { head: "said", of: ({ claims }) => claims },
        { head: "denied", of: ({ denials }) => denials },
        { head: "texts", of: ({ revisions }) => revisions.length },
      ],
    },
    terminal,
    places,
  );
