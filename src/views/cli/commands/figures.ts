import { type Command, Option } from "commander";
import { measureNames } from "../../../schema/figure.ts";
import type { FigureFilter, ListedFigure } from "../../../store/find-figures.ts";
import { dayOptions, listCommand, outletOption } from "../list-command.ts";
import type { RecordPlaces } from "../record-options.ts";
import type { Terminal } from "../terminal.ts";

/** `figures`: how many, by whose account. */
export const figuresCommand = (terminal: Terminal, places: RecordPlaces): Command =>
  listCommand<ListedFigure, FigureFilter>(
    {
      name: "figures",
      description: "List the figures, with their words and who gives them, newest first.",
      examples: ["figures --measure killed", "figures --by ministry --since 2024-10-01 --csv"],
      options: [
        new Option("--measure <measure>", "what is counted").choices(measureNames),
        new Option("--by <name>", "given by whoever goes by this name"),
        outletOption(),
        ...dayOptions(),
      ],
      find: async ({ database }, options, page) =>
        (await import("../../../store/find-figures.ts")).findFigures(database, options, page),
      columns: [
        { head: "id", of: ({ id }) => id },
        { head: "day", of: ({ on }) => on },
        { head: "measure", of: ({ measure }) => measure },
        { head: "low", of: ({ low }) => low },
        { head: "high", of: ({ high }) => high },
        { head: "words", of: ({ text }) => text, isFlexible: true },
        { head: "by", of: ({ by, names }) => (by === null ? null : names[by]!), isFlexible: true },
        { head: "outlet", of: ({ outlet }) => outlet, isFlexible: true },
      ],
    },
    terminal,
    places,
  );
