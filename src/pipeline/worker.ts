/**
 * A process that reads reports one after another for `openPool`. A process and not a thread, so that a report that takes
 * too long, or takes the whole memory, can be ended without harm to the others.
 */
import type { AnnotateInput, Annotation, AnnotationError } from "../schema/annotation.ts";
import type { AnnotateOptions } from "./annotate-options.ts";
import { type Instruments, openInstruments } from "./instruments.ts";
import type { Answer, Opening, Question } from "./open-pool.ts";
import { toAnnotationError } from "./to-annotation-error.ts";

const loading = import("./annotate.ts");
let instruments: Instruments | null = null;

/** The first thing that a worker is told. The graphs are opened on other threads while this one loads what reads. */
function open({ models, isModelNeeded, threads }: Opening): void {
  instruments = openInstruments({ models, threads });
  if (isModelNeeded) instruments.openModel().catch(() => {});
}

async function answer({ input, options }: Question): Promise<string> {
  return JSON.stringify(await tryAnnotate(input, options));
}

async function tryAnnotate(input: AnnotateInput, options: AnnotateOptions): Promise<Annotation | AnnotationError> {
  try {
    const { annotate } = await loading;
    return await annotate(input, instruments!, options);
  } catch (error) {
    return toAnnotationError(input.id, error);
  }
}

// Ctrl-C reaches the whole group of processes: the parent decides when its workers end.
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit(0));
process.on("message", (message: Opening | Question) => {
  if ("models" in message) return open(message);
  // Where the parent is gone, nobody waits for the answer: "disconnect" ends this process.
  void answer(message).then((line) => process.send?.({ line } satisfies Answer, undefined, undefined, () => {}));
});
