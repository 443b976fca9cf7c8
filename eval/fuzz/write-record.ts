import type { Result } from "./ask-workers.ts";
import type { Summary } from "./summary.ts";

/** How a run was made, for its record. */
export interface Run {
  readonly command: string;
  readonly seed: number;
  readonly bound: number;
  readonly charactersPerSecond: number;
  readonly minutes: number;
  readonly machine: string;
  readonly version: string;
  /** First letters of the hash of the model. */
  readonly model: string;
  readonly missing: readonly string[];
}

/** The page docs/robustness.md: what was tried and what came of it, as counted in one run. */
export function writeRecord(summary: Summary, run: Run): string {
  const { total, outcomes, mutations, slowest, failed } = summary;
  return [
    "# Robustness",
    "",
    "What the program does with reports that are spoilt on purpose. This page is written by the run itself; do not edit it.",
    "",
    ...printRun(summary, run),
    "",
    "## What became of them",
    "",
    ...toTable(
      ["outcome", "inputs"],
      outcomes.map(([outcome, count]) => [outcome, count]),
    ),
    "",
    "`annotated` passed all checks; every other line but `failed` is the code of an error that the program throws on purpose.",
    "",
    "## By what was done to them",
    "",
    `Most inputs had two or three things done to them and count for each; ${total} inputs in all.`,
    "",
    ...toTable(
      ["mutation", "inputs", "annotated", "refused", "failed"],
      mutations.map((one) => [one.name, one.inputs, one.annotated, one.refused, one.failed]),
    ),
    "",
    "## The slowest",
    "",
    ...toTable(["input", "seconds", "characters", "what", "outcome"], slowest.map(toRow)),
    "",
    "## Failures",
    "",
    ...(failed.length === 0 ? ["None."] : toTable(["input", "what", "why"], failed.map(toFailure))),
    "",
  ].join("\n");
}

const printRun = (summary: Summary, run: Run): readonly string[] => [
  `\`${run.command}\` read ${summary.total} inputs in ${run.minutes.toFixed(1)} minutes, ${summary.withModel} of them with the model,`,
  `and checked ${summary.spans} spans, among them those of ${summary.statements} statements. ${summary.failed.length} inputs failed.`,
  "",
  `- counterclaim ${run.version}, model ${run.model}, ${run.machine}, two processes, seed ${run.seed}.`,
  "- The inputs are slices of news reports, small pages made of them, and whole news pages, each with one to three things done to it;",
  "  one in 2,000 is as large as the program reads, or larger. The same seed gives the same inputs.",
  `- An input fails when anything but an error of the catalogue is thrown; when the text is changed; when a span is empty, outside the text,`,
  "  out of order or cuts a character in two; when parts or sentences leave out anything that is not blank; when a parent does not exist or",
  "  stands in a circle; when two have one id, or one refers to another that is not there; when a figure has no number, its bounds are the",
  "  wrong way round or its words are not those of its span; when a time or a date is not EDTF, or times overlap; when a place has half its",
  "  coordinates, those of 0, 0, or a precision without any; when a reason is blank or said twice; when a",
  "  statement is linked to itself;",
  `  or when the reading takes longer than ${run.bound} s and`,
  `  one more for every ${run.charactersPerSecond} characters that the model reads.`,
  ...(run.missing.length === 0 ? [] : [`- Not there, and left out: ${run.missing.join(", ")}.`]),
];

const describe = ({ kind, withModel, how }: Result): string =>
  `${kind}${withModel ? " with the model" : ""}: ${how.join(", ")}`;

const toRow = (result: Result) => [
  result.index,
  result.seconds.toFixed(2),
  result.length,
  describe(result),
  result.outcome,
];

const toFailure = (result: Result) => [
  result.index,
  describe(result),
  (result.failure ?? "").split("\n")[0]!.replaceAll("|", "\\|").slice(0, 200),
];

const toTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
