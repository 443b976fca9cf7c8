import { stat } from "node:fs/promises";
import { isStream } from "./read-given.ts";
import type { Terminal } from "./terminal.ts";

/** Shows how far a long work is, beside the output and on a terminal only. */
export interface Progress extends Disposable {
  /** Passes on what is given, and counts it where the number is not known before. */
  readonly watch: <Item>(items: AsyncIterable<Item>) => AsyncIterable<Item>;
  /** One more is done. */
  readonly step: () => void;
}

/** Under so many reports, nobody has to wait long enough to ask how long. */
const fewest = 5;

/** Opens a bar with rate and time left for reports of files. */
export async function openProgress(files: readonly string[], { isWatched }: Terminal): Promise<Progress> {
  const streams = files.filter(isStream);
  if (!isWatched || (streams.length === 0 && files.length < fewest)) return noProgress;
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar(
    {
      format: "{bar} {value} of {total} reports, {rate} a second, {eta_formatted} left",
      etaBuffer: 50,
      hideCursor: true,
    },
    cliProgress.Presets.shades_classic,
  );
  const lines = await Promise.all(streams.map(guessLines));
  const total = files.length - streams.length + lines.reduce((sum, one) => sum + one, 0);
  const started = performance.now();
  let given = 0;
  let done = 0;
  bar.start(total, 0, { rate: "–" });
  return {
    async *watch(items) {
      for await (const item of items) {
        given += 1;
        if (given > total) bar.setTotal(given);
        yield item;
      }
      bar.setTotal(given);
    },
    step() {
      done += 1;
      bar.update(done, { rate: ((done * 1000) / (performance.now() - started)).toFixed(1) });
    },
    [Symbol.dispose]: () => bar.stop(),
  };
}

const noProgress: Progress = { watch: (items) => items, step: () => {}, [Symbol.dispose]: () => {} };

/** Bytes of an ordinary report with its line, to guess how many a stream has; the true number shows at its end. */
const usualLine = 4000;

async function guessLines(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => Math.ceil(size / usualLine),
    () => 1,
  );
}
