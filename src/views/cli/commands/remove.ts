import { userInfo } from "node:os";
import { Command } from "commander";
import { CounterclaimError } from "../../../errors.ts";
import { type DataOption, dataOption, type RecordPlaces, withRecord } from "../record-options.ts";
import { type Terminal, writeLine } from "../terminal.ts";

interface RemoveOptions extends DataOption {
  readonly author?: string;
}

const example = `
Example:
  $ counterclaim remove r12 --author Mara`;

/** `remove`: takes back what a report contributed. */
export const removeCommand = (terminal: Terminal, places: RecordPlaces): Command =>
  new Command("remove")
    .description(
      "Take back all that a report contributed, its texts too. The history keeps that it was there, and who removed it.",
    )
    .argument("<report>", "its id, as counterclaim reports prints it")
    .option("--author <name>", "who removes it (default: the name of the account)")
    .addOption(dataOption())
    .addHelpText("after", example)
    .action(async (id: string, { author = userInfo().username, ...options }: RemoveOptions) => {
      await withRecord(options, places, async ({ database }) => {
        const { parseId } = await import("../../../store/ids.ts");
        const { removeReport } = await import("../../../store/remove-report.ts");
        const { table, id: report } = parseId(id);
        if (table !== "reports") throw new CounterclaimError("id-unknown", { id });
        await removeReport(database, report, { author, at: new Date() });
      });
      await writeLine(terminal.output, `${id} is removed.`);
    });
