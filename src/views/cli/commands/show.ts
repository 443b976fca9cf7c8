import { Command } from "commander";
import { toPrintOptions } from "../print-options.ts";
import { printShown } from "../print-shown.ts";
import { type DataOption, dataOption, type RecordPlaces, withRecord } from "../record-options.ts";
import { type Terminal, writeLine } from "../terminal.ts";

interface ShowOptions extends DataOption {
  readonly json?: boolean;
}

const example = `
Examples:
  $ counterclaim show c17
  $ counterclaim show r3 --json`;

/** `show`: one thing in the record. */
export const showCommand = (terminal: Terminal, places: RecordPlaces): Command =>
  new Command("show")
    .description("Show one thing of the record: its words where they stand, what it is linked with, and its history.")
    .argument("<id>", "an id as the lists print it: r3, c17, f4, u9, v2, e5, l1")
    .option("--json", "print JSON")
    .addOption(dataOption())
    .addHelpText("after", example)
    .action(async (id: string, { json, ...options }: ShowOptions) => {
      const shown = await withRecord(options, places, async ({ database }) =>
        (await import("../../../store/find-object.ts")).findObject(database, id),
      );
      const { text: _, ...rest } = shown;
      const lines = json ? [JSON.stringify(rest)] : printShown(shown, toPrintOptions(terminal));
      for (const line of lines) await writeLine(terminal.output, line);
    });
