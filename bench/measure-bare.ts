import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { annotate, openInstruments, openRuntime, ReaderModel } from "../eval/product.ts";
import type { Instruments } from "../src/pipeline/instruments.ts";
import type { AnnotateInput } from "../src/schema/annotation.ts";
import { type Figure, sum } from "./figures.ts";
import { type Call, type Recorder, recordCalls } from "./record-calls.ts";

/** Wall time and processor time, in seconds. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

/** What one report cost: through the product, and through the graphs alone with the very same inputs. */
interface Pair {
  readonly product: Cost;
  readonly bare: Cost;
  /** Of the product's wall time, what it waited for the model. */
  readonly inModel: number;
}

/** Reports that are read and not counted, so that both sides are warm. */
const warmUps = 3;

/**
 * The product beside a bare loop over the same graphs in the same process. Both take turns, report by report, so that a
 * machine that slows down slows both.
 */
export async function measureBare(inputs: readonly AnnotateInput[], models: string): Promise<readonly Figure[]> {
  await using model = await ReaderModel.open(models);
  const recorder = recordCalls(model);
  await using own = openInstruments({ models });
  const instruments = { ...own, openModel: async () => recorder.model };
  const bench: Bench = { recorder, instruments, loop: await openLoop(models) };
  const pairs: Pair[] = [];
  for (const input of [...inputs.slice(0, warmUps), ...inputs]) pairs.push(await measurePair(input, bench));
  return toFigures(pairs.slice(warmUps));
}

/** What both sides of a pair are measured with. */
interface Bench {
  readonly recorder: Recorder;
  readonly instruments: Instruments;
  readonly loop: Loop;
}

type Run = () => Promise<unknown>;

/** Makes each call something that can be run at once: its tensors are made before the clock starts. */
type Loop = (calls: readonly Call[]) => readonly Run[];

async function openLoop(models: string): Promise<Loop> {
  const runtime = await openRuntime();
  const open = async (name: string) => runtime.open(await readFile(join(models, name)));
  const sessions = {
    cues: await open("cues.onnx"),
    roles: await open("roles.onnx"),
    grammar: await open("grammar.onnx"),
    relations: await open("relations.onnx"),
  };
  const toTensor = ({ data, shape }: Call["inputs"][string]) =>
    data instanceof Int32Array ? new runtime.Tensor("int32", data, shape) : new runtime.Tensor("float32", data, shape);
  return (calls) =>
    calls.map(({ graph, inputs }) => {
      const feeds = Object.fromEntries(Object.entries(inputs).map(([name, table]) => [name, toTensor(table)]));
      return () => sessions[graph].run(feeds);
    });
}

async function measurePair(input: AnnotateInput, { recorder, loop, instruments }: Bench): Promise<Pair> {
  const product = await measure(async () => {
    JSON.stringify(await annotate(input, instruments));
  });
  const calls = recorder.take();
  const runs = loop(calls);
  const bare = await measure(async () => {
    for (const run of runs) await run();
  });
  return { product, bare, inModel: sum(calls.map(({ seconds }) => seconds)) };
}

async function measure(work: () => Promise<void>): Promise<Cost> {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  await work();
  const [wall, { user, system }] = [(performance.now() - start) / 1000, process.cpuUsage(cpu)];
  return { wall, cpu: (user + system) / 1e6 };
}

function toFigures(pairs: readonly Pair[]): readonly Figure[] {
  const product = sum(pairs.map((pair) => pair.product.wall));
  const share = (part: (pair: Pair) => number): number => sum(pairs.map(part)) / product;
  const outside = sum(pairs.map((pair) => pair.product.cpu - pair.bare.cpu)) / pairs.length;
  return [
    { name: "bare loop / product", value: share(({ bare }) => bare.wall), unit: "", better: "more", aim: 0.75 },
    { name: "share of time in the model", value: share(({ inModel }) => inModel), unit: "", better: "more" },
    { name: "processor time a report outside the model", value: outside, unit: "s", better: "less", aim: 0.08 },
  ];
}
