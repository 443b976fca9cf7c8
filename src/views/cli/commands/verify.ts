import { Command } from "commander";
import { count } from "../print-reading.ts";
import { type DataOption, dataOption, type RecordPlaces, withRecord } from "../record-options.ts";
import { type Terminal, writeLine } from "../terminal.ts";

interface VerifyOptions extends DataOption {
  readonly head?: string;
  readonly json?: boolean;
}

const example = `
Examples:
  $ counterclaim verify
  $ counterclaim verify --head 12:5f1c…   the head that verify printed earlier, kept elsewhere`;

/** `verify`: every span against the stored text, every row against the history. */
export function verifyCommand(terminal: Terminal, places: RecordPlaces, setExitCode: (code: number) => void): Command {
  return new Command("verify")
    .description(
      "Hold every text against its hash, every span against its text, every line against the history, and the history against itself.",
    )
    .option("--head <entry:hash>", "an earlier head: tells whether the history before it is still the same")
    .option("--json", "print JSON")
    .addOption(dataOption())
    .addHelpText("after", example)
    .action(async (options: VerifyOptions) => {
      setExitCode((await verifyRecord(options, terminal, places)) ? 0 : 1);
    });
}

/** Whether nothing is wrong. */
async function verifyRecord(
  { head, json, ...options }: VerifyOptions,
  terminal: Terminal,
  places: RecordPlaces,
): Promise<boolean> {
  return withRecord(options, places, async ({ database }) => {
    const { explainFault, verify } = await import("../../../store/verify.ts");
    const { findHead, isInHistory } = await import("../../../store/find-changes.ts");
    const total = { spans: 0, reports: 0, entries: 0 };
    const faults: string[] = [];
    for await (const part of verify(database)) {
      for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += part[key];
      faults.push(...part.faults.map(explainFault));
    }
    if (head !== undefined && !(await isInHistory(database, head)))
      faults.push(`The history does not have the entry ${head}.`);
    const { number, sha256 } = await findHead(database);
    const now = `${number}:${sha256}`;
    const lines = json
      ? [JSON.stringify({ ...total, faults, head: now })]
      : [
          `${count(total.reports, "report")}, ${count(total.spans, "span")}, ${total.entries} entries of the history: ${faults.length === 0 ? "nothing is wrong" : `${faults.length} wrong`}.`,
          ...faults,
          `Head of the history: ${now}`,
        ];
    for (const line of lines) await writeLine(terminal.output, line);
    return faults.length === 0;
  });
}
