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

/** What the encoder says of rows: `states`, from which all else is read, [rows × length, width]. */
export interface CueAnswer {
  readonly states: Table<Float32Array>;
  /** The chance of each cue label, [rows × length, labels]. */
  readonly cues: Float32Array;
}

/** `words` [sentences, words] are rows of `states` that stand for the words; `wordMask` is 1 where there is one. */
export interface GrammarInputs extends Readonly<Record<"words" | "wordMask", Table<Int32Array>>> {
  readonly states: Table<Float32Array>;
}

/** Log-probabilities; of heads the first is the root, the others are words. */
export interface GrammarAnswer {
  /** Words of a row, padding included. */
  readonly width: number;
  /** [sentences × width, parts of speech] */
  readonly parts: Float32Array;
  /** [sentences × width, name labels] */
  readonly names: Float32Array;
  /** [sentences × width, 1 + width] */
  readonly heads: Float32Array;
  /** What relations are read off, of root and words: [sentences × (1 + width), width of a side]. */
  readonly sides: Table<Float32Array>;
}

/** Rows of `sides`: words, and the head of each. */
export interface RelationInputs extends Readonly<Record<"below" | "above", Table<Int32Array>>> {
  readonly sides: Table<Float32Array>;
}

export interface ReaderModelOptions {
  /** Tried in order. */
  readonly runtimes?: readonly RuntimeName[];
  /** Threads that calculate; the result is the same with any number. */
  readonly threads?: number;
}

const fileNames = ["cues.onnx", "roles.onnx", "grammar.onnx", "relations.onnx", "vocabulary.txt"] as const;

/** The four graphs of the reader with their vocabulary and settings. Owns native memory: close it. */
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
  readonly #grammar: InferenceSession;
  readonly #relations: InferenceSession;

  private constructor(parts: {
    readonly settings: ReaderSettings;
    readonly vocabulary: Vocabulary;
    readonly runtime: Runtime;
    readonly cues: InferenceSession;
    readonly roles: InferenceSession;
    readonly grammar: InferenceSession;
    readonly relations: InferenceSession;
  }) {
    this.settings = parts.settings;
    this.vocabulary = parts.vocabulary;
    const hashes = fileNames.map((name) => parts.settings.files[name]);
    this.sha256 = createHash("sha256").update(hashes.join("\n")).digest("hex");
    this.runtime = parts.runtime.name;
    this.#runtime = parts.runtime;
    this.#cues = parts.cues;
    this.#roles = parts.roles;
    this.#grammar = parts.grammar;
    this.#relations = parts.relations;
  }

  /** Loads the model from `folder`. Throws `model-missing` when a file is not there, or not the one that `reader.json` names. */
  static async open(folder: string, { runtimes, threads = 1 }: ReaderModelOptions = {}): Promise<ReaderModel> {
    try {
      const [runtime, settings, ...files] = await Promise.all([
        openRuntime(runtimes, { threads }),
        readFile(join(folder, "reader.json"), "utf8").then((json) => readerSettingsSchema.parse(JSON.parse(json))),
        ...fileNames.map((name) => readFile(join(folder, name))),
      ]);
      const [cues, roles, grammar, relations, vocabulary] = files;
      // Hashing goes on beside the opening of the graphs, and is heard first: it says better what is wrong with a file.
      const opening = Promise.all([cues, roles, grammar, relations].map((graph) => runtime.open(graph!)));
      opening.catch(() => {});
      await Promise.all(fileNames.map((name, index) => checkHash(name, files[index]!, settings)));
      const [cueSession, roleSession, grammarSession, relationSession] = await opening;
      return new ReaderModel({
        settings,
        runtime,
        vocabulary: readVocabulary(vocabulary!.toString("utf8")),
        cues: cueSession!,
        roles: roleSession!,
        grammar: grammarSession!,
        relations: relationSession!,
      });
    } catch (error) {
      if (error instanceof CounterclaimError) throw error;
      const reason = error instanceof Error ? error.message.split("\n")[0]! : String(error);
      throw new CounterclaimError("model-missing", { path: folder, reason }, { cause: error });
    }
  }

  /** Encodes rows of pieces. */
  async readCues(inputs: CueInputs): Promise<CueAnswer> {
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

  /** Parses sentences whose pieces have been encoded. */
  async readGrammar(inputs: GrammarInputs): Promise<GrammarAnswer> {
    const { parts, names, heads, sides } = await this.#grammar.run(this.#toFeeds(inputs));
    const [rows, nodes, side] = sides!.dims as [number, number, number];
    return {
      width: inputs.words.shape[1]!,
      parts: parts!.data as Float32Array,
      names: names!.data as Float32Array,
      heads: heads!.data as Float32Array,
      sides: { data: sides!.data as Float32Array, shape: [rows * nodes, side] },
    };
  }

  /** The number of the likeliest relation between each word and its head. */
  async readRelations(inputs: RelationInputs): Promise<Int32Array> {
    const { relations } = await this.#relations.run(this.#toFeeds(inputs));
    return relations!.data as Int32Array;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#cues, this.#roles, this.#grammar, this.#relations].map((session) => session.release()));
  }

  #toFeeds(inputs: CueInputs | RoleInputs | GrammarInputs | RelationInputs): Record<string, Tensor> {
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
