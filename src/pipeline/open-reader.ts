import type { AnnotateInput, Annotation } from "../schema/annotation.ts";
import { annotate } from "./annotate.ts";
import type { AnnotateOptions } from "./annotate-options.ts";
import { type InstrumentOptions, openInstruments } from "./instruments.ts";

export type OpenReaderOptions = InstrumentOptions;

/** Reads reports in this process, one after another. Holds the model: close it. */
export interface Reader extends AsyncDisposable {
  /**
   * Reads one report. Throws a `CounterclaimError` when it cannot be read; its `code` says why.
   *
   * @example
   * await using reader = openReader();
   * const { attributions } = await reader.annotate({ id: "1", text: "The mine is closed, the ministry said." });
   */
  readonly annotate: (input: AnnotateInput, options?: AnnotateOptions) => Promise<Annotation>;
}

/** Opens a reader; the model is loaded with the first report that needs it. */
export function openReader(options: OpenReaderOptions = {}): Reader {
  const instruments = openInstruments(options);
  return {
    annotate: (input, options) => annotate(input, instruments, options),
    [Symbol.asyncDispose]: () => instruments[Symbol.asyncDispose](),
  };
}
