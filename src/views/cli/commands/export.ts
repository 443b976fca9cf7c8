import { Argument, Command } from "commander";
import { type DataOption, dataOption, type RecordPlaces, withRecord } from "../record-options.ts";
import { type Terminal, writeLine, writePiece } from "../terminal.ts";

interface ExportOptions extends DataOption {
  readonly jsonl?: boolean;
  readonly to: string;
}

const example = `
Examples:
  $ counterclaim export record > record.json
  $ counterclaim export record --jsonl > record.jsonl
  $ counterclaim export csv --to tables/`;

/** `export`: the whole record in an open format. */
export const exportCommand = (terminal: Terminal, places: RecordPlaces): Command =>
  new Command("export")
    .description("Write the whole record: one JSON document, JSON Lines, or a CSV file for each table.")
    .addArgument(new Argument("<format>", "what to write").choices(["record", "csv"]))
    .option("--jsonl", "of record: one object a line, each with its type")
    .option("--to <folder>", "of csv: where the files go", "counterclaim-csv")
    .addOption(dataOption())
    .addHelpText("after", example)
    .action(async (format: "record" | "csv", { jsonl = false, to, ...options }: ExportOptions) => {
      await withRecord(options, places, async (store) => {
        if (format === "csv") {
          const { writeCsv } = await import("../../exports/write-csv.ts");
          for (const path of await writeCsv(store, to)) await writeLine(terminal.output, path);
          return;
        }
        const { writeRecord, writeRecordLines } = await import("../../exports/write-record.ts");
        for await (const piece of jsonl ? writeRecordLines(store) : writeRecord(store))
          await writePiece(terminal.output, piece);
      });
    });
