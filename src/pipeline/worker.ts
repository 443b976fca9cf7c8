/**
 * A process that reads reports one after another for `openPool`. A process and not a thread, so that a report that takes
 * too long, or takes the whole memory, can be ended without harm to the others.
 */
import type { AnnotateInput } from "../schema/annotation.ts";
import type { AnnotateOptions } from "./annotate-options.ts";
import type { Answer, Question } from "./open-pool.ts";
import { openReader, type Reader } from "./open-reader.ts";
import { toAnnotationError } from "./to-annotation-error.ts";

let reader: Reader | null = null;

async function answer({ input, options, models }: Question): Promise<string> {
  reader ??= openReader({ models });
  return JSON.stringify(await tryAnnotate(reader, input, options));
}

async function tryAnnotate(reader: Reader, input: AnnotateInput, options: AnnotateOptions) {
  try {
    return await reader.annotate(input, options);
  } catch (error) {
    return toAnnotationError(input.id, error);
  }
}

// Ctrl-C reaches the whole group of processes: the parent decides when its workers end.
process.on("SIGINT", () => {});
process.on("disconnect", () => process.exit(0));
process.on("message", (question: Question) => {
  // Where the parent is gone, nobody waits for the answer: "disconnect" ends this process.
  void answer(question).then((line) => process.send?.({ line } satisfies Answer, undefined, undefined, () => {}));
});
