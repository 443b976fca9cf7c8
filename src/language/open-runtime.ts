import type { InferenceSession, Tensor } from "onnxruntime-node";

/** The two packages differ in how they calculate, not in what they are called with. */
interface OnnxRuntime {
  readonly InferenceSession: {
    create(graph: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
  };
  readonly Tensor: typeof Tensor;
  readonly env: {
    readonly versions: { readonly node?: string | undefined; readonly web?: string | undefined };
    readonly wasm: { numThreads?: number | undefined };
  };
}

export const runtimeNames = ["onnxruntime-node", "onnxruntime-web"] as const;
export type RuntimeName = (typeof runtimeNames)[number];

/** What calculates the model's graphs. */
export interface Runtime {
  /** Name and version, for provenance: the two round differently. */
  readonly name: string;
  readonly open: (graph: Uint8Array) => Promise<InferenceSession>;
  readonly Tensor: typeof Tensor;
}

const importers: Record<RuntimeName, () => Promise<unknown>> = {
  "onnxruntime-node": () => import("onnxruntime-node"),
  "onnxruntime-web": () => import("onnxruntime-web"),
};

export interface RuntimeOptions {
  /**
   * Threads of a session. One where work is spread over reports; more finish a single report sooner, and with the same result: they
   * share out rows, and each sum is added up by one of them in one order.
   */
  readonly threads?: number;
}

const toSessionOptions = (threads: number): InferenceSession.SessionOptions => ({
  intraOpNumThreads: threads,
  interOpNumThreads: 1,
  logSeverityLevel: 3,
  // Threads that wait by turning round and round take the time of whatever else the machine does.
  extra: { session: { intra_op: { allow_spinning: "0" } } },
});

/**
 * Opens the first runtime that loads: the native one, else its WebAssembly build, which runs wherever Node does and is
 * six to seven times slower. Throws what the last one threw.
 */
export async function openRuntime(
  names: readonly RuntimeName[] = runtimeNames,
  { threads = 1 }: RuntimeOptions = {},
): Promise<Runtime> {
  for (const [index, name] of names.entries()) {
    try {
      return toRuntime(name, (await importers[name]()) as OnnxRuntime, threads);
    } catch (error) {
      if (index === names.length - 1) throw error;
    }
  }
  throw new TypeError("openRuntime needs at least one name");
}

function toRuntime(name: RuntimeName, runtime: OnnxRuntime, threads: number): Runtime {
  const isNative = name === "onnxruntime-node";
  if (!isNative) runtime.env.wasm.numThreads = 1;
  const version = isNative ? runtime.env.versions.node : runtime.env.versions.web;
  return {
    name: `${name} ${version ?? "of unknown version"}`,
    open: (graph) => runtime.InferenceSession.create(graph, toSessionOptions(isNative ? threads : 1)),
    Tensor: runtime.Tensor,
  };
}
