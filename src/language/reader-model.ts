import { createHash, webcrypto } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { InferenceSession, Tensor } from "onnxruntime-node";
import { CounterclaimError } from "../errors.ts";
import { type ReaderSettings, readerSettingsSchema } from "../schema/reader-settings.ts";
import { openRuntime, type Runtime, type RuntimeName } from "./open-runtime.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";

/** A table of numbers for a graph: row after row, `shape` its sizes. */
export interface Table<Column extends Int32Array | Float32Array> {
  readonly data: Column;
  readonly shape: readonly number[];
}

/** [rows, length] each; `mask` is 1 where there is a piece. */
export type CueInputs = Readonly<Record<"ids" | "shapes" | "breaks" | "quoted" | "mask", Table<Int32Array>>>;

/** `at` [cues, crop] are rows of `states` around each cue, `cueAt` [cues, pieces] those of the cue itself. */
export interface RoleInputs
  extends Readonly<Record<"at" | "cueAt" | "cueMask" | "buckets" | "mask", Table<Int32Array>>> {
  readonly states: Table<Float32Array>;
}

export interface ReaderModelOptions {
  /** Tried in order. */
  readonly runtimes?: readonly RuntimeName[];
}

const fileNames = ["cues.onnx", "roles.onnx", "vocabulary.txt"] as const;

/** The two graphs of the reader with their vocabulary and settings. Owns native memory: close it. */
export class ReaderModel implements AsyncDisposable {
  readonly settings: ReaderSettings;
  readonly vocabulary: Vocabulary;
  /** SHA-256 over the hashes of all files, for provenance. */
  readonly sha256: string;
  /** Name and version of what calculates. */
  readonly runtime: string;
  readonly #runtime: Runtime;
  readonly #cues: InferenceSession;
  readonly #roles: InferenceSession;

  private constructor(parts: {
    readonly settings: ReaderSettings;
    readonly vocabulary: Vocabulary;
    readonly runtime: Runtime;
    readonly cues: InferenceSession;
    readonly roles: InferenceSession;
  }) {
    this.settings = parts.settings;
    this.vocabulary = parts.vocabulary;
    const hashes = fileNames.map((name) => parts.settings.files[name]);
    this.sha256 = createHash("sha256").update(hashes.join("\n")).digest("hex");
    this.runtime = parts.runtime.name;
    this.#runtime = parts.runtime;
    this.#cues = parts.cues;
    this.#roles = parts.roles;
  }

  /** Loads the model from `folder`. Throws `model-missing` when a file is not there, or not the one that `reader.json` names. */
  static async open(folder: string, { runtimes }: ReaderModelOptions = {}): Promise<ReaderModel> {
    try {
      const [runtime, settings, ...files] = await Promise.all([
        openRuntime(runtimes),
        readFile(join(folder, "reader.json"), "utf8").then((json) => readerSettingsSchema.parse(JSON.parse(json))),
        ...fileNames.map((name) => readFile(join(folder, name))),
      ]);
      const [cues, roles, vocabulary] = files as [Buffer<ArrayBuffer>, Buffer<ArrayBuffer>, Buffer<ArrayBuffer>];
      // Hashing goes on beside the opening of the graphs, and is heard first: it says better what is wrong with a file.
      const opening = Promise.all([runtime.open(cues), runtime.open(roles)]);
      opening.catch(() => {});
      await Promise.all(fileNames.map((name, index) => checkHash(name, files[index]!, settings)));
      const sessions = await opening;
      return new ReaderModel({
        settings,
        runtime,
        vocabulary: readVocabulary(vocabulary.toString("utf8")),
        cues: sessions[0],
        roles: sessions[1],
      });
    } catch (error) {
      if (error instanceof CounterclaimError) throw error;
      const reason = error instanceof Error ? error.message.split("\n")[0]! : String(error);
      throw new CounterclaimError("model-missing", { path: folder, reason }, { cause: error });
    }
  }

  /** Encodes rows of pieces: `states` [rows × length, width], and the chance of each cue label [rows × length, labels]. */
  async readCues(inputs: CueInputs): Promise<{ readonly states: Table<Float32Array>; readonly cues: Float32Array }> {
    const { states, cues } = await this.#cues.run(this.#toFeeds(inputs));
    const [rows, length, width] = states!.dims as [number, number, number];
    return {
      states: { data: states!.data as Float32Array, shape: [rows * length, width] },
      cues: cues!.data as Float32Array,
    };
  }

  /** Log-probabilities of the role labels, [cues × crop, labels]. */
  async readRoles(inputs: RoleInputs): Promise<Float32Array> {
    const { labels } = await this.#roles.run(this.#toFeeds(inputs));
    return labels!.data as Float32Array;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#cues.release(), this.#roles.release()]);
  }

  #toFeeds(inputs: Readonly<Record<string, Table<Int32Array | Float32Array>>> | RoleInputs): Record<string, Tensor> {
    const toTensor = ({ data, shape }: Table<Int32Array | Float32Array>): Tensor =>
      data instanceof Int32Array
        ? new this.#runtime.Tensor("int32", data, shape)
        : new this.#runtime.Tensor("float32", data, shape);
    return Object.fromEntries(Object.entries(inputs).map(([name, table]) => [name, toTensor(table)]));
  }
}

async function checkHash(name: string, bytes: Buffer<ArrayBuffer>, settings: ReaderSettings): Promise<void> {
  const hash = await webcrypto.subtle.digest("SHA-256", bytes);
  if (Buffer.from(hash).toString("hex") === settings.files[name]) return;
  throw new CounterclaimError("model-missing", { path: name, reason: "its SHA-256 is not the one in reader.json" });
}
