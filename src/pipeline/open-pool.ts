import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { CounterclaimError } from "../errors.ts";
import type { AnnotateInput } from "../schema/annotation.ts";
import type { AnnotateOptions } from "./annotate-options.ts";
import { modelFolder } from "./package-files.ts";
import { toAnnotationError } from "./to-annotation-error.ts";

/** What a worker is told first. */
export interface Opening {
  /** Folder of the model. */
  readonly models: string;
  /** Whether the model is opened at once, and not only when a report needs it. */
  readonly isModelNeeded: boolean;
  /** Threads that calculate. */
  readonly threads: number;
}
/** What a worker is asked, and answers. */
export interface Question {
  readonly input: AnnotateInput;
  readonly options: AnnotateOptions;
}
export interface Answer {
  /** The annotation, or the error in its place, as a line of JSON. */
  readonly line: string;
}

export interface PoolOptions {
  /** Reports read at the same time, each in a process of its own. */
  readonly workers?: number;
  /** Seconds after which the reading of one report is ended. */
  readonly timeLimit?: number;
  /** Folder of the model. */
  readonly models?: string;
  /** Whether each process opens the model as it starts, and not only when a report needs it. */
  readonly isModelNeeded?: boolean;
  /** Threads that calculate in each process: more than one where there is but one report to read. */
  readonly threads?: number;
}

/** Reads reports in other processes. Owns them: close it. */
export interface Pool extends AsyncDisposable {
  readonly workers: number;
  /** The annotation, or the error in its place, as a line of JSON. Never rejects for what is wrong with a report. */
  readonly annotate: (input: AnnotateInput, options?: AnnotateOptions) => Promise<string>;
}

interface Job {
  readonly question: Question;
  readonly done: (line: string) => void;
}

/** Only there when the program is built: a process starts from JavaScript. */
const workerFile = fileURLToPath(new URL("./worker.js", import.meta.url));

/** Opens a pool. Its first process starts at once, to be ready when the first report is; the others when there is work for them. */
export function openPool({
  workers = 1,
  timeLimit = 120,
  models = modelFolder,
  isModelNeeded = true,
  threads = 1,
}: PoolOptions = {}): Pool {
  const waiting: Job[] = [];
  const idle: ChildProcess[] = [];
  const alive = new Set<ChildProcess>();
  let closed = false;

  const start = (): ChildProcess => {
    const worker = fork(workerFile, {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    worker.send({ models, isModelNeeded, threads } satisfies Opening, () => {});
    alive.add(worker);
    worker.once("exit", () => {
      alive.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
    });
    return worker;
  };
  idle.push(start());

  const next = (): void => {
    while (!closed && waiting.length > 0 && (idle.length > 0 || alive.size < workers)) {
      const job = waiting.shift()!;
      const worker = idle.pop() ?? start();
      void ask(worker, job.question, timeLimit).then(({ line, isUsable }) => {
        if (isUsable) idle.push(worker);
        job.done(line);
        next();
      });
    }
  };

  return {
    workers,
    annotate: (input, options = {}) =>
      new Promise((done) => {
        waiting.push({ question: { input, options }, done });
        next();
      }),
    [Symbol.asyncDispose]: async () => {
      closed = true;
      await Promise.all([...alive].map(end));
    },
  };
}

interface Reply {
  readonly line: string;
  /** Whether the worker can be asked again. */
  readonly isUsable: boolean;
}

/** Asks one worker, and ends it if it takes too long. */
function ask(worker: ChildProcess, question: Question, timeLimit: number): Promise<Reply> {
  const { id } = question.input;
  const failed = (error: CounterclaimError): Reply => ({
    line: JSON.stringify(toAnnotationError(id, error)),
    isUsable: false,
  });
  return new Promise((resolve) => {
    const settle = (reply: Reply): void => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("exit", onExit);
      resolve(reply);
    };
    const onMessage = ({ line }: Answer): void => settle({ line, isUsable: true });
    const onExit = (code: number | null, signal: string | null): void =>
      settle(failed(new CounterclaimError("worker-lost", { id, reason: signal ?? `exit code ${code}` })));
    const timer = setTimeout(() => {
      worker.off("exit", onExit);
      void end(worker).then(() => settle(failed(new CounterclaimError("page-too-slow", { id, seconds: timeLimit }))));
    }, timeLimit * 1000);
    worker.on("message", onMessage).on("exit", onExit);
    worker.send(question, (error) => {
      if (error) onExit(null, error.message);
    });
  });
}

/** Ends a process at once: a worker holds nothing that would have to be put away. */
function end(worker: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (worker.exitCode !== null || worker.signalCode !== null) return resolve();
    worker.once("exit", () => resolve());
    worker.kill("SIGKILL");
  });
}
