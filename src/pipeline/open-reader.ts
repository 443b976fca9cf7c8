import { ReaderModel } from "../language/reader-model.ts";
import type { AnnotateInput, Annotation } from "../schema/annotation.ts";
import { annotate } from "./annotate.ts";
import type { AnnotateOptions } from "./annotate-options.ts";
import { modelFolder } from "./model-folder.ts";

export interface OpenReaderOptions {
  /** Folder of the model; the one that comes with the package unless given. */
  readonly models?: string;
}

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
export function openReader({ models = modelFolder }: OpenReaderOptions = {}): Reader {
  let model: Promise<ReaderModel> | null = null;
  const openModel = (): Promise<ReaderModel> => {
    model ??= ReaderModel.open(models);
    return model;
  };
  return {
    annotate: (input, options) => annotate(input, openModel, options),
    [Symbol.asyncDispose]: async () => {
      const opened = await model?.catch(() => null);
      await opened?.[Symbol.asyncDispose]();
    },
  };
}
