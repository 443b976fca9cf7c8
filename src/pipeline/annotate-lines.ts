import type { AnnotateOptions } from "./annotate-options.ts";
import type { Pool } from "./open-pool.ts";
import { isBlank, longestLine, parseLine } from "./parse-line.ts";
import { type Line, readLines } from "./read-lines.ts";

/** Reports that are read ahead for each worker, so that none waits for the input or for a slower neighbour. */
const aheadPerWorker = 4;

/**
 * JSON Lines in, JSON Lines out (without the line ends), in the order of the input. A line that cannot be read gives an
 * error in its place. Memory does not grow with the number of lines.
 */
export async function* annotateLines(
  chunks: AsyncIterable<Uint8Array>,
  pool: Pool,
  options: AnnotateOptions = {},
): AsyncGenerator<string> {
  const most = pool.workers * aheadPerWorker;
  const lines = readLines(chunks, longestLine);
  const pending: Promise<string>[] = [];
  let coming: Promise<IteratorResult<Line>> | null = lines.next();
  while (coming !== null || pending.length > 0) {
    // Whatever is there first: an answer goes out at once, even where no further line has come in yet.
    const [answer] = pending;
    const isRoom: boolean = pending.length < most;
    const event: Arrival = await Promise.race([
      ...(answer === undefined ? [] : [answer.then((line): Arrival => ({ answer: line }))]),
      ...(coming === null || !isRoom ? [] : [coming.then((line): Arrival => ({ line }))]),
    ]);
    if ("answer" in event) {
      void pending.shift();
      yield event.answer;
    } else if (event.line.done) {
      coming = null;
    } else {
      if (!isBlank(event.line.value)) pending.push(annotateLine(event.line.value, pool, options));
      coming = lines.next();
    }
  }
}

type Arrival = { readonly answer: string } | { readonly line: IteratorResult<Line> };

async function annotateLine(line: Line, pool: Pool, options: AnnotateOptions): Promise<string> {
  const parsed = parseLine(line);
  return "error" in parsed ? JSON.stringify(parsed) : pool.annotate(parsed, options);
}
