import { Command, Option } from "commander";
import type { Only } from "../../../pipeline/annotate-options.ts";
import { openPool, type Pool } from "../../../pipeline/open-pool.ts";
import { toAnnotationError } from "../../../pipeline/to-annotation-error.ts";
import { defaultLimits } from "../../../reports/limits.ts";
import type { Annotation, AnnotationError } from "../../../schema/annotation.ts";
import { findReportFiles } from "../find-report-files.ts";
import { toPrintOptions } from "../print-options.ts";
import { count, printReading } from "../print-reading.ts";
import { type LimitOptions, limitOptions, numberBetween, onlyOption, toLimits } from "../read-options.ts";
import { type Terminal, writeLine } from "../terminal.ts";

interface ReadOptions extends LimitOptions {
  readonly json?: boolean;
  readonly most?: number;
  readonly all?: boolean;
  readonly only?: Only;
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
}

/** Lines of each section printed of one report, so that an ordinary one fits a screen or two. */
const mostOfOne = 5;

/** The same when there are several: enough to see what each is about. */
const mostOfSeveral = 3;

/** More threads than these gain nothing on rows as short as a report's. */
const mostThreads = 4;

const example = `
Examples:
  $ counterclaim read report.txt
  $ counterclaim read page.html --json
  $ counterclaim read report.txt --all
  $ counterclaim read report.txt --only undertakings
  $ pbpaste | counterclaim read - --outlet "The Daily" --published 2023-09-21
  $ counterclaim read samples/`;

/** `read`: one report for a person, or several in short. */
export function readCommand(terminal: Terminal, setExitCode: (code: number) => void): Command {
  const command = new Command("read")
    .description(
      "Read a report, and print who says what, who denies it, what was agreed and is open, what happened, how many, where and when, each line with its exact words.",
    )
    .argument("<path...>", 'a text or page, a folder of them, or "-" for standard input')
    .option("--json", "print the annotation, a line of JSON a report")
    .addOption(
      new Option(
        "--most <count>",
        `lines printed of each section of a report (default: ${mostOfOne}, ${mostOfSeveral} of several, all with --only)`,
      ).argParser(numberBetween("--most", 0, Number.POSITIVE_INFINITY)),
    )
    .option("--all", "print all of each report")
    .addOption(onlyOption())
    .option("--published <date>", "day of publication, for texts that do not say (2023-09-21)")
    .option("--outlet <name>", "who published it, for texts that do not say")
    .option("--url <address>", "where it was published")
    .addHelpText("after", example)
    .action(async (paths: readonly string[], options: ReadOptions) => {
      setExitCode((await read(paths, options, terminal)) ? 0 : 1);
    });
  for (const option of limitOptions()) command.addOption(option);
  return command;
}

/** Reads and prints; whether every report could be read. */
async function read(paths: readonly string[], options: ReadOptions, terminal: Terminal): Promise<boolean> {
  const found = await Promise.all(paths.map((path) => orError(path, findReportFiles(path))));
  const files = found.flatMap((result) => ("error" in result ? [] : result));
  const workers = Math.max(1, Math.min(files.length, terminal.processors));
  await using pool = openPool({
    workers,
    isModelNeeded: options.only !== "report",
    threads: files.length === 1 ? Math.min(mostThreads, terminal.processors) : 1,
    ...(options.timeLimit === undefined ? {} : { timeLimit: options.timeLimit }),
  });
  // All are asked for at once, and printed in their order as they come.
  const readings = files.map((path) => orError(path, readOne(path, options, pool, terminal)));
  const errors = found.filter((result) => "error" in result);
  const read: Annotation[] = [];
  for (const reading of readings) {
    const result = await reading;
    if ("error" in result) errors.push(result);
    else read.push(result);
    for (const line of printResult(result, options, files.length, terminal)) await writeLine(terminal.output, line);
  }
  if (!options.json && read.length > 1) await writeLine(terminal.output, printTotal(read));
  for (const error of errors) terminal.complain(toComplaint(error));
  return errors.length === 0;
}

/** The message, with the file it is about in it. */
const toComplaint = ({ id, error: { message } }: AnnotationError): string =>
  id === null || message.includes(id) ? message : `${id}: ${message}`;

/** The value, or the error in its place; errors that are none of ours are passed on. */
async function orError<Value extends object>(id: string, value: Promise<Value>): Promise<Value | AnnotationError> {
  try {
    return await value;
  } catch (error) {
    return toAnnotationError(id, error);
  }
}

async function readOne(
  path: string,
  options: ReadOptions,
  pool: Pool,
  terminal: Terminal,
): Promise<Annotation | AnnotationError> {
  // Loaded while the worker starts, and not before.
  const { readInput } = await import("../read-given.ts");
  const input = await readInput(path, options, terminal);
  const limits = { ...defaultLimits, ...toLimits(options) };
  return JSON.parse(
    await pool.annotate(input, { only: toAsked(options), minConfidence: options.minConfidence, limits }),
  ) as Annotation | AnnotationError;
}

/** What is printed for a person has the head of the report above it, which is read with everything. */
const toAsked = ({ only, json }: ReadOptions): Only | undefined => (json || only === "report" ? only : undefined);

function printResult(
  result: Annotation | AnnotationError,
  { json, most, all, only }: ReadOptions,
  reports: number,
  terminal: Terminal,
): readonly string[] {
  if (json) return [JSON.stringify(result)];
  if ("error" in result) return [];
  return printReading(result, {
    ...toPrintOptions(terminal),
    most: all ? undefined : (most ?? usualMost(reports, only)),
    only,
  });
}

function usualMost(reports: number, only: Only | undefined): number | undefined {
  if (reports > 1) return mostOfSeveral;
  return only === undefined ? mostOfOne : undefined;
}

function printTotal(read: readonly Annotation[]): string {
  const statements = read.flatMap(({ attributions = [] }) => attributions);
  const denials = statements.filter(({ stance }) => stance === "denies");
  const parts = [count(read.length, "report"), count(statements.length, "statement"), count(denials.length, "denial")];
  return `${parts.join(", ")}. To see all of one: counterclaim read ${read[0]!.id}`;
}
