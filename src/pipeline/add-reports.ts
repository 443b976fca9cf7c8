import type { AnnotateInput, Annotation, AnnotationError } from "../schema/annotation.ts";
import type { Store } from "../store/open-store.ts";
import { findReader, readerOf, type Saved, saveReading } from "../store/save-reading.ts";
import { sha256 } from "../store/seal.ts";
import { updateStatistics } from "../store/update-statistics.ts";
import type { AnnotateOptions } from "./annotate-options.ts";
import type { Pool } from "./open-pool.ts";
import { toAnnotationError } from "./to-annotation-error.ts";

/** A report as it is given to be added. */
export interface Given {
  readonly input: AnnotateInput;
  /** Where the file is; `null` for a line of a stream. */
  readonly path: string | null;
  /** What makes two readings one report where it has no address. */
  readonly key: string;
}

/** What became of one report, in the order in which they were given. */
export type Added = (Saved & { readonly id: string }) | AnnotationError;

export interface AddOptions extends AnnotateOptions {
  readonly now: () => Date;
}

/** Reports read ahead for each worker while others are stored. */
const aheadPerWorker = 4;

/**
 * Reads reports and adds them to the record, each in a transaction of its own, in the order given. Reading goes on while
 * others are stored. A report that the record has, in the same bytes and read by this version, is not read again: an
 * interrupted run goes on where it stopped. One that cannot be read or kept gives an error in its place.
 */
export async function* addReports(
  given: AsyncIterable<Given | AnnotationError>,
  pool: Pool,
  store: Store,
  options: AddOptions,
): AsyncGenerator<Added> {
  const pending: Promise<Result>[] = [];
  const known = openKnown(pool, store);
  for await (const one of given) {
    const result = "error" in one ? Promise.resolve(one) : readOne(one, pool, known, options);
    // What goes wrong while others are stored is said when its turn comes.
    result.catch(() => {});
    pending.push(result);
    if (pending.length >= pool.workers * aheadPerWorker) yield await keep((await pending.shift())!, store, options);
  }
  for (const result of pending) yield await keep(await result, store, options);
  await updateStatistics(store.database);
}

type Result = AnnotationError | (Saved & { readonly id: string }) | ReadOne;

interface ReadOne {
  readonly given: Given;
  readonly inputSha256: string;
  readonly annotation: Annotation;
}

async function readOne(given: Given, pool: Pool, known: Known, options: AddOptions): Promise<Result> {
  const { input } = given;
  const inputSha256 = sha256(JSON.stringify(input));
  const report = await known(keyOf(given), inputSha256);
  if (report !== null) return { id: input.id, report, outcome: "unchanged" };
  const { minConfidence, limits } = options;
  const result = JSON.parse(await pool.annotate(input, { minConfidence, limits })) as Annotation | AnnotationError;
  return "error" in result ? result : { given, inputSha256, annotation: result };
}

const keyOf = ({ input, key }: Given): string => input.url ?? key;

/** The report that has been read from these bytes by this reader; `null` if there is none. */
type Known = (key: string, inputSha256: string) => Promise<number | null>;

function openKnown(pool: Pool, { database }: Store): Known {
  // Who reads is known when something was read; this is only asked where a report may be known.
  let reader: Promise<string> | null = null;
  const readSomething = async (): Promise<string> => {
    const line = await pool.annotate({ id: "who reads", text: "The road is closed, the ministry said." });
    return readerOf((JSON.parse(line) as Annotation).provenance);
  };
  return async (key, inputSha256) => {
    const found = await findReader(database, key, inputSha256);
    if (found === null) return null;
    reader ??= readSomething();
    return found.reader === (await reader) ? found.report : null;
  };
}

async function keep(result: Result, store: Store, { now }: AddOptions): Promise<Added> {
  if (!("annotation" in result)) return result;
  const { given, inputSha256, annotation } = result;
  try {
    const saved = await saveReading(store.database, {
      ...{ key: keyOf(given), path: given.path, url: given.input.url ?? null, inputSha256, annotation },
      retrieved: now(),
    });
    return { id: annotation.id, ...saved };
  } catch (error) {
    return toAnnotationError(annotation.id, error);
  }
}
