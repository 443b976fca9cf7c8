import { Option } from "commander";
import { CounterclaimError } from "../../errors.ts";
import { readings } from "../../pipeline/annotate-options.ts";
import type { Limits } from "../../reports/limits.ts";

/** What both commands take for limits: every limit that an error names has its option here. */
export interface LimitOptions {
  readonly maxHtml?: number;
  readonly maxText?: number;
  readonly maxDepth?: number;
  readonly timeLimit?: number;
  readonly minConfidence?: number;
}

/** A parser for a number from `least` to `most`. Throws `option-invalid`. */
export function numberBetween(option: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (value.trim() !== "" && number >= least && number <= most) return number;
    const allowed =
      most === Number.POSITIVE_INFINITY ? `a number from ${least} up` : `a number from ${least} to ${most}`;
    throw new CounterclaimError("option-invalid", { option, value, allowed });
  };
}

const numeric = (flags: string, about: string, [least, most]: readonly [number, number]): Option =>
  new Option(flags, about).argParser(numberBetween(flags.split(" ")[0]!, least, most));

const unlimited = Number.POSITIVE_INFINITY;

export const limitOptions = (): readonly Option[] => [
  numeric("--min-confidence <share>", "leave out statements that are less sure, 0 to 1 (default: the model's)", [0, 1]),
  numeric("--time-limit <seconds>", "end the reading of one report after this time (default: 120)", [0.1, unlimited]),
  numeric("--max-html <characters>", "longest page (default: 10000000)", [1, unlimited]),
  numeric("--max-text <characters>", "longest article text (default: 500000)", [1, unlimited]),
  numeric("--max-depth <levels>", "deepest nesting of a page's elements (default: 250)", [1, unlimited]),
];

export const toLimits = ({ maxHtml, maxText, maxDepth }: LimitOptions): Partial<Limits> => ({
  ...(maxHtml === undefined ? {} : { maxHtml }),
  ...(maxText === undefined ? {} : { maxText }),
  ...(maxDepth === undefined ? {} : { maxDepth }),
});

/** What both commands take to read one thing alone. */
export const onlyOption = (): Option =>
  new Option("--only <what>", "leave out the rest; report runs no model").choices(readings);

/** Processes that read, for the commands that read many. */
export const workersOption = (): Option =>
  new Option("--workers <count>", "reports read at the same time (default: one a processor)").argParser(
    numberBetween("--workers", 1, 256),
  );
