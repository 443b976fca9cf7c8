import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly complaints: string;
}

const repository = fileURLToPath(new URL("..", import.meta.url));
const bin = fileURLToPath(new URL("../bin/counterclaim.js", import.meta.url));

/** Starts the program as a person does; the caller ends it. */
export const startCli = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, [bin, ...args], { cwd: repository, env: { ...process.env, NO_COLOR: "1", ...environment } });

/** Runs the program to its end with some standard input. */
export const runCli = (
  args: readonly string[],
  input: string | Uint8Array = "",
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> => finish(startCli(args, environment), input);

/** Runs a program that a user of the package would write. */
export const runModule = (code: string): Promise<Outcome> =>
  finish(spawn(process.execPath, ["--input-type=module", "-e", code], { cwd: repository }), "");

function finish(child: ChildProcessWithoutNullStreams, input: string | Uint8Array): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const output: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ code, output: Buffer.concat(output).toString(), complaints: Buffer.concat(complaints).toString() }),
    );
    // Whoever refuses its arguments does not wait for its input.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
