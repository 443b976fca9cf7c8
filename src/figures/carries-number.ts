import { anyDigits, hasNumber } from "./en/written-numbers.ts";
import { isNear } from "./is-near.ts";
import { isScale, sizeOf, toNumber } from "./piece-size.ts";
import { type Run, readRuns } from "./read-runs.ts";
import { saysNumber } from "./says-number.ts";

/**
 * The last check on every figure: whether its words carry its numbers. It reads no number out of the words, as the rest of
 * this room does, but writes the number in every way that it could be written, and looks whether one of them stands there,
 * as the whole of a run of number words: "two hundred" does not carry 2.
 */

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** Whether the words say every bound that is set. */
export function carriesNumber(words: string, { low, high }: Bounds): boolean {
  const bounds = [low, high].filter((bound) => bound !== null);
  if (bounds.length === 0 || !hasNumber.test(words) || !isInItsDigits(words, bounds)) return false;
  const runs = readRuns(words);
  if (bounds.every((bound) => runs.some((_, index) => isSaid(runs, index, bound, high)))) return true;
  return low !== null && high !== null && low < high && runs.some((run) => isPair(run, low, high));
}

/** Whether one of the bounds stands there in digits, with any scale, if there are digits at all. */
function isInItsDigits(words: string, bounds: readonly number[]): boolean {
  const digits = [...words.matchAll(anyDigits)].map(([found]) => toNumber(found));
  const scaled = digits.flatMap((one) => [1, 1e3, 1e6, 1e9].map((scale) => one * scale));
  return digits.length === 0 || bounds.some((bound) => scaled.some((one) => isNear(one, bound)));
}

/** Whether a run saysNumber a bound, with the scale of the run behind where the two are a range: "two to three hundred" begins at 200. */
function isSaid(runs: readonly Run[], index: number, bound: number, high: number | null): boolean {
  const { words, isJoined } = runs[index]!;
  const scalesBehind = isJoined ? scalesAtEnd(runs[index + 1]?.words ?? []) : [];
  const own = isScale(words.at(-1)!) ? sizeOf(words.at(-1)!) : 1;
  const shared = [...scalesBehind.map((_, from) => scalesBehind.slice(from)), []];
  const fitting = shared.filter((some) => some.every((word) => sizeOf(word) > own));
  return fitting.some((some, at) => {
    const isLess = (more: readonly string[]): boolean =>
      high !== null && bound < high && (bound * productOf(more)) / productOf(some) >= high;
    return saysNumber([...words, ...some], bound) && fitting.slice(0, at).every(isLess);
  });
}

const productOf = (words: readonly string[]): number => words.reduce((product, word) => product * sizeOf(word), 1);

/** Whether a run is the two ends of a range, without a word between but "and" or a hyphen. */
const isPair = (run: Run, low: number, high: number): boolean =>
  run.seams.some((seam) => {
    const left = { ...run, words: run.words.slice(0, seam), isJoined: true };
    const right = { ...run, words: run.words.slice(seam), isJoined: false };
    return isSaid([left, right], 0, low, high) && saysNumber(right.words, high);
  });

const scalesAtEnd = (words: readonly string[]): readonly string[] =>
  words.slice(words.findLastIndex((word) => !isScale(word)) + 1);
