import type { ReaderModel, Table } from "../src/language/reader-model.ts";

/** One run of a graph, as the product asked for it. */
export interface Call {
  readonly graph: "cues" | "roles" | "grammar" | "relations";
  readonly inputs: Readonly<Record<string, Table<Int32Array> | Table<Float32Array>>>;
  /** From the call to the answer: tensors are made and the graph is run. */
  readonly seconds: number;
}

export interface Recorder {
  readonly model: ReaderModel;
  /** The calls since the last time this was asked. */
  readonly take: () => readonly Call[];
}

/** A model that passes everything on to `model`, and keeps what was asked. */
export function recordCalls(model: ReaderModel): Recorder {
  let calls: Call[] = [];
  const record = async <Answer>(graph: Call["graph"], inputs: Call["inputs"], run: () => Promise<Answer>) => {
    const start = performance.now();
    const answer = await run();
    calls.push({ graph, inputs, seconds: (performance.now() - start) / 1000 });
    return answer;
  };
  const { settings, vocabulary, sha256, runtime } = model;
  const passing: Pick<ReaderModel, keyof ReaderModel> = {
    settings,
    vocabulary,
    sha256,
    runtime,
    readCues: (inputs) => record("cues", inputs, () => model.readCues(inputs)),
    readRoles: (inputs) => record("roles", { ...inputs }, () => model.readRoles(inputs)),
    readGrammar: (inputs) => record("grammar", { ...inputs }, () => model.readGrammar(inputs)),
    readRelations: (inputs) => record("relations", { ...inputs }, () => model.readRelations(inputs)),
    [Symbol.asyncDispose]: () => model[Symbol.asyncDispose](),
  };
  // The class has private fields, which nothing outside it asks for.
  return {
    model: passing as ReaderModel,
    take: () => {
      const taken = calls;
      calls = [];
      return taken;
    },
  };
}
