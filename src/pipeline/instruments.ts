import { CounterclaimError } from "../errors.ts";
import { type Gazetteer, readGazetteer } from "../events/gazetteer.ts";
import { ReaderModel } from "../language/reader-model.ts";
import { gazetteerFile, modelFolder } from "./package-files.ts";

/** What reading needs beside the report. Each is opened when it is first asked for, and then kept. */
export interface Instruments {
  readonly openModel: () => Promise<ReaderModel>;
  readonly openGazetteer: () => Promise<Gazetteer>;
}

export interface InstrumentOptions {
  /** Folder of the model; the one that comes with the package unless given. */
  readonly models?: string;
  /** Threads that calculate: one unless given, which is best where several reports are read at once. */
  readonly threads?: number;
}

/** The instruments of one process. Holds the model: close it. */
export interface OwnInstruments extends Instruments, AsyncDisposable {}

/** Opens nothing yet. What is opened is opened once, however many reports ask for it at the same time. */
export function openInstruments({ models = modelFolder, threads = 1 }: InstrumentOptions = {}): OwnInstruments {
  let model: Promise<ReaderModel> | null = null;
  let gazetteer: Promise<Gazetteer> | null = null;
  return {
    openModel: () => {
      model ??= ReaderModel.open(models, { threads });
      return model;
    },
    openGazetteer: () => {
      gazetteer ??= openFile(gazetteerFile);
      return gazetteer;
    },
    [Symbol.asyncDispose]: async () => {
      const opened = await model?.catch(() => null);
      await opened?.[Symbol.asyncDispose]();
    },
  };
}

async function openFile(path: string): Promise<Gazetteer> {
  try {
    return await readGazetteer(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0]! : String(error);
    throw new CounterclaimError("gazetteer-missing", { path, reason }, { cause: error });
  }
}
