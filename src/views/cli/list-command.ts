import { Command, Option } from "commander";
import { CounterclaimError } from "../../errors.ts";
import type { Store } from "../../store/open-store.ts";
import type { Page, PageOptions } from "../../store/page.ts";
import { type Column, printTable } from "./print-table.ts";
import { numberBetween } from "./read-options.ts";
import { addOptions, type DataOption, dataOption, type RecordPlaces, withRecord } from "./record-options.ts";
import { type Terminal, writeLine } from "./terminal.ts";

/** A command that lists what is in the record. */
export interface ListSpec<Item extends object, Options> {
  readonly name: string;
  readonly description: string;
  /** Command lines that show what it is for. */
  readonly examples: readonly string[];
  readonly options: readonly Option[];
  readonly find: (store: Store, options: Options, page: PageOptions) => Promise<Page<Item>>;
  readonly columns: readonly Column<Item>[];
}

interface OutputOptions extends DataOption {
  readonly limit?: number;
  readonly after?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** The command: a table for a person, or JSON, or CSV; a page at a time. */
export function listCommand<Item extends object, Options extends object>(
  spec: ListSpec<Item, Options>,
  terminal: Terminal,
  places: RecordPlaces,
): Command {
  const command = new Command(spec.name).description(spec.description);
  addOptions(command, [
    ...spec.options,
    new Option("--limit <count>", "lines a page (default: 50)").argParser(numberBetween("--limit", 1, mostLines)),
    new Option("--after <id>", "go on behind this line"),
    new Option("--json", "print JSON"),
    new Option("--csv", "print CSV"),
    dataOption(),
  ]);
  return command
    .addHelpText("after", `\nExamples:\n${spec.examples.map((example) => `  $ counterclaim ${example}`).join("\n")}`)
    .action(async (options: Options & OutputOptions) => {
      const page = { limit: options.limit, after: options.after };
      const found = await withRecord(options, places, (store) => spec.find(store, options, page));
      for (const line of await print(found, spec, options, terminal)) await writeLine(terminal.output, line);
    });
}

const mostLines = 10_000;

async function print<Item extends object, Options>(
  { items, next }: Page<Item>,
  { columns, name }: ListSpec<Item, Options>,
  { json, csv }: OutputOptions,
  { columns: width }: Terminal,
): Promise<readonly string[]> {
  if (json) return [JSON.stringify({ items, next })];
  if (csv) {
    const { toCsv, toCsvHead } = await import("../exports/csv.ts");
    const heads = Object.keys(items[0] ?? {});
    return heads.length === 0 ? [] : [`${toCsvHead(heads)}${toCsv(items, heads)}`.trimEnd()];
  }
  if (items.length === 0) return [`No ${name} in the record that fit.`];
  const more = next === null ? [] : ["", `More: add --after ${next}`];
  return [...printTable(items, columns, width), ...more];
}

/** Days as `--since` and `--until` take them. */
export const dayOptions = (): readonly Option[] => [
  new Option("--since <day>", "of this day and later (2023-09-21)").argParser(toDay("--since")),
  new Option("--until <day>", "of this day and earlier").argParser(toDay("--until")),
];

const toDay =
  (option: string) =>
  (value: string): string => {
    if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return value;
    throw new CounterclaimError("option-invalid", { option, value, allowed: "a day as 2023-09-21" });
  };

export const outletOption = (): Option => new Option("--outlet <name>", "published by this outlet");
