import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { FuzzInput } from "./make-input.ts";
import type { Outcome } from "./run-input.ts";

/** What every worker is told at its start. */
export interface Job {
  readonly seed: number;
  readonly models: string;
  /** Folder for inputs that failed. */
  readonly failures: string;
}

/** What became of one input, without its content. */
export interface Result extends Omit<FuzzInput, "content">, Outcome {
  readonly length: number;
  readonly seconds: number;
}

export interface Answer {
  readonly result: Result;
}

export interface AskOptions {
  readonly inputs: number;
  /** Whether no more inputs are to be handed out, however many are left. */
  readonly isOver: () => boolean;
  readonly workers: number;
  /** Seconds after which a worker that does not answer is ended. */
  readonly patience: number;
  readonly onResult: (result: Result) => void;
  /** The worker ended, or was ended, over this input. */
  readonly onLost: (index: number, reason: string) => void;
}

const workerFile = fileURLToPath(new URL("../fuzz-worker.js", import.meta.url));

/** Has all inputs run, each by one of the workers. Lost workers are replaced. */
export async function askWorkers(job: Job, options: AskOptions): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    let worker: ChildProcess | null = null;
    while (next < options.inputs && !options.isOver()) {
      const index = next;
      next += 1;
      worker ??= fork(workerFile, [JSON.stringify(job)]);
      const answer = await ask(worker, index, options.patience);
      if (typeof answer !== "string") options.onResult(answer.result);
      else {
        worker = null;
        options.onLost(index, answer);
      }
    }
    worker?.disconnect();
  };
  await Promise.all(Array.from({ length: options.workers }, work));
}

/** The worker's answer, or in a few words why there is none and the worker is no more. */
function ask(worker: ChildProcess, index: number, patience: number): Promise<Answer | string> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | string): void => {
      clearTimeout(timer);
      worker.off("message", settle).off("exit", onExit);
      resolve(answer);
    };
    const onExit = (code: number | null, signal: string | null): void => settle(`the process ended: ${signal ?? code}`);
    const timer = setTimeout(() => {
      worker.off("exit", onExit);
      worker.once("exit", () => settle(`no answer after ${patience} s`));
      worker.kill("SIGKILL");
    }, patience * 1000);
    worker.on("message", settle).on("exit", onExit);
    worker.send(index);
  });
}
