import { Command } from "commander";
import type { Added } from "../../../pipeline/add-reports.ts";
import { openPool } from "../../../pipeline/open-pool.ts";
import { toAnnotationError } from "../../../pipeline/to-annotation-error.ts";
import { defaultLimits } from "../../../reports/limits.ts";
import type { AnnotationError } from "../../../schema/annotation.ts";
import { findReportFiles } from "../find-report-files.ts";
import { count } from "../print-reading.ts";
import { openProgress } from "../progress.ts";
import type { ReportFields } from "../read-given.ts";
import { type LimitOptions, limitOptions, toLimits, workersOption } from "../read-options.ts";
import { addOptions, type DataOption, dataOption, type RecordPlaces, withRecord } from "../record-options.ts";
import { type Terminal, writeLine } from "../terminal.ts";

interface AddCommandOptions extends LimitOptions, ReportFields, DataOption {
  readonly workers?: number;
  readonly json?: boolean;
}

const example = `
Examples:
  $ counterclaim add report.txt page.html
  $ counterclaim add folder/ --data record
  $ counterclaim add reports.jsonl
  $ DATABASE_URL=postgres://user@host/name counterclaim add folder/`;

/** `add`: reports into the record. */
export function addCommand(terminal: Terminal, places: RecordPlaces, setExitCode: (code: number) => void): Command {
  const command = new Command("add")
    .description(
      "Read reports and keep them in the record. What is in it already is not read again; a changed text is a new revision.",
    )
    .argument("<path...>", 'texts, pages, folders of them, .jsonl as for annotate, or "-" for standard input')
    .option("--json", "print what became of each, a line of JSON a report")
    .option("--published <date>", "day of publication, for texts that do not say (2023-09-21)")
    .option("--outlet <name>", "who published it, for texts that do not say")
    .option("--url <address>", "where it was published")
    .addHelpText("after", example)
    .action(async (paths: readonly string[], options: AddCommandOptions) => {
      setExitCode((await add(paths, options, terminal, places)) ? 0 : 1);
    });
  return addOptions(command, [workersOption(), ...limitOptions(), dataOption()]);
}

/** Whether every report could be read and kept. */
async function add(
  paths: readonly string[],
  options: AddCommandOptions,
  terminal: Terminal,
  places: RecordPlaces,
): Promise<boolean> {
  const errors: AnnotationError[] = [];
  const files = (await Promise.all(paths.map((path) => filesOf(path, errors)))).flat();
  const counts = new Map<string, number>();
  await withRecord(options, places, async (store) => {
    const { addReports } = await import("../../../pipeline/add-reports.ts");
    const { readGiven } = await import("../read-given.ts");
    await using pool = openPool({
      workers: Math.floor(options.workers ?? terminal.processors),
      ...(options.timeLimit === undefined ? {} : { timeLimit: options.timeLimit }),
    });
    using progress = await openProgress(files, terminal);
    const given = progress.watch(readGiven(files, options, terminal));
    const limits = { ...defaultLimits, ...toLimits(options) };
    const added = addReports(given, pool, store, {
      minConfidence: options.minConfidence,
      limits,
      now: () => new Date(),
    });
    for await (const one of added) {
      progress.step();
      if ("error" in one) errors.push(one);
      else counts.set(one.outcome, (counts.get(one.outcome) ?? 0) + 1);
      if (options.json) await writeLine(terminal.output, JSON.stringify(toLine(one)));
    }
  });
  if (!options.json) await writeLine(terminal.output, summary(counts));
  for (const { id, error } of errors)
    terminal.complain(id === null || error.message.includes(id) ? error.message : `${id}: ${error.message}`);
  return errors.length === 0;
}

async function filesOf(path: string, errors: AnnotationError[]): Promise<readonly string[]> {
  try {
    return await findReportFiles(path);
  } catch (error) {
    errors.push(toAnnotationError(path, error));
    return [];
  }
}

const toLine = (one: Added): object =>
  "error" in one ? one : { id: one.id, report: `r${one.report}`, outcome: one.outcome };

/** "12 reports added, 3 unchanged." */
function summary(counts: ReadonlyMap<string, number>): string {
  const [first, ...others] = [...counts];
  if (first === undefined) return "Nothing was added.";
  return `${[`${count(first[1], "report")} ${first[0]}`, ...others.map(([what, number]) => `${number} ${what}`)].join(", ")}.`;
}
