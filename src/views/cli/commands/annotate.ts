import { Command } from "commander";
import type { Only } from "../../../pipeline/annotate-options.ts";
import { openPool } from "../../../pipeline/open-pool.ts";
import { defaultLimits } from "../../../reports/limits.ts";
import { type LimitOptions, limitOptions, onlyOption, toLimits, workersOption } from "../read-options.ts";
import { type Terminal, writeLine } from "../terminal.ts";

interface AnnotateCommandOptions extends LimitOptions {
  readonly workers?: number;
  readonly only?: Only;
}

const example = `
One object a line, exactly one of "text" and "html" in it:
  {"id": "1", "text": "…", "url": "…", "published": "2023-09-21", "outlet": "…"}

Examples:
  $ counterclaim annotate < reports.jsonl > annotations.jsonl
  $ counterclaim annotate --only attributions --min-confidence 0.9 < reports.jsonl`;

/** `annotate`: JSON Lines in, JSON Lines out, nothing stored. */
export function annotateCommand(terminal: Terminal, setExitCode: (code: number) => void): Command {
  const command = new Command("annotate")
    .description("Read reports from standard input, and write what was read of each, in the same order, as JSON Lines.")
    .addOption(workersOption())
    .addOption(onlyOption())
    .addHelpText("after", example)
    .action(async (options: AnnotateCommandOptions) => {
      setExitCode((await annotateAll(options, terminal)) ? 0 : 1);
    });
  for (const option of limitOptions()) command.addOption(option);
  return command;
}

/** Whether every line could be read. */
async function annotateAll(options: AnnotateCommandOptions, terminal: Terminal): Promise<boolean> {
  // What checks the lines takes a while to load, and `read` does not need it.
  const { annotateLines } = await import("../../../pipeline/annotate-lines.ts");
  const { workers = terminal.processors, timeLimit, only, minConfidence } = options;
  await using pool = openPool({
    workers: Math.floor(workers),
    isModelNeeded: only !== "report",
    ...(timeLimit === undefined ? {} : { timeLimit }),
  });
  const limits = { ...defaultLimits, ...toLimits(options) };
  let allRead = true;
  for await (const line of annotateLines(terminal.input, pool, { only, minConfidence, limits })) {
    if (isErrorLine(line)) allRead = false;
    await writeLine(terminal.output, line);
  }
  return allRead;
}

/** An error has its key where an annotation has its text: no need to parse megabytes again. */
const isErrorLine = (line: string): boolean => /^\{"id":(?:null|"(?:[^"\\]|\\.)*"),"error":/u.test(line);
