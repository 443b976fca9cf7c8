import { availableParallelism } from "node:os";
import { Command, CommanderError } from "commander";
import pico from "picocolors";
import { CounterclaimError } from "../../errors.ts";
import { packageVersion } from "../../pipeline/provenance.ts";
import { addCommand } from "./commands/add.ts";
import { annotateCommand } from "./commands/annotate.ts";
import { changesCommand } from "./commands/changes.ts";
import { claimsCommand } from "./commands/claims.ts";
import { entitiesCommand } from "./commands/entities.ts";
import { eventsCommand } from "./commands/events.ts";
import { exportCommand } from "./commands/export.ts";
import { figuresCommand } from "./commands/figures.ts";
import { readCommand } from "./commands/read.ts";
import { removeCommand } from "./commands/remove.ts";
import { reportsCommand } from "./commands/reports.ts";
import { showCommand } from "./commands/show.ts";
import { undertakingsCommand } from "./commands/undertakings.ts";
import { verifyCommand } from "./commands/verify.ts";
import type { RecordPlaces } from "./record-options.ts";
import type { Terminal } from "./terminal.ts";

const exitCodes = { done: 0, someFailed: 1, wrongUsage: 2, interrupted: 130 } as const;

/** Sentences of ours come without a stack: the person has done nothing that a stack would explain. */
function fail(error: unknown): never {
  if (isClosedPipe(error)) process.exit(exitCodes.done);
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage);
  if (error instanceof CounterclaimError) {
    process.stderr.write(`${error.message}\n`);
    process.exit(error.code === "option-invalid" ? exitCodes.wrongUsage : exitCodes.someFailed);
  }
  throw error;
}

/** Whoever reads our output has seen enough ("| head"). */
const isClosedPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.code === "EPIPE";

const terminal: Terminal = {
  input: process.stdin,
  output: process.stdout,
  hasColour: pico.isColorSupported && process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 80,
  isWatched: process.stderr.isTTY === true,
  complain: (line) => process.stderr.write(`${line}\n`),
  processors: availableParallelism(),
};

const places: RecordPlaces = {
  data: process.env.COUNTERCLAIM_DATA || undefined,
  databaseUrl: process.env.DATABASE_URL || undefined,
};

const setExitCode = (code: number): void => {
  process.exitCode = code;
};

process.stdout.on("error", fail);
process.on("SIGINT", () => process.exit(exitCodes.interrupted));

const program = new Command("counterclaim")
  .description("Reads news reports and records who said what, each line tied to its exact words.")
  .version(packageVersion)
  .helpOption("-h, --help", "show this help")
  .showHelpAfterError("(add --help for what is possible)")
  .exitOverride()
  .addHelpText("after", "\nExample:\n  $ counterclaim read samples/");
const commands = [
  readCommand(terminal, setExitCode),
  annotateCommand(terminal, setExitCode),
  addCommand(terminal, places, setExitCode),
  ...[reportsCommand, claimsCommand, figuresCommand, undertakingsCommand, eventsCommand, entitiesCommand].map(
    (command) => command(terminal, places),
  ),
  ...[showCommand, changesCommand].map((command) => command(terminal, places)),
  verifyCommand(terminal, places, setExitCode),
  ...[removeCommand, exportCommand].map((command) => command(terminal, places)),
];
for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
await program.parseAsync().catch(fail);
