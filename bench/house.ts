/**
 * Prints the figures by which this code base measures itself: how long its files and functions are, how much of it is
 * comment, how much is tested, how wide its door is. For whoever wants to look: nothing fails on them.
 *
 *     npm run figures
 */
import { existsSync, readFileSync } from "node:fs";
import { readCode } from "../test/code-files.ts";

const code = readCode("src").filter(({ path }) => !path.endsWith(".test.ts"));
const written = code.filter(({ path }) => !path.includes("/en/"));
const tests = [...readCode("src"), ...readCode("test")].filter(({ path }) => path.endsWith(".test.ts"));

const linesOf = (text: string): readonly string[] => text.trimEnd().split("\n");
const indentOf = (line: string): number => line.length - line.trimStart().length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The value that this share of the others does not exceed; `null` of nothing. */
const quantile = (numbers: readonly number[], share: number): number | null =>
  numbers.toSorted((one, other) => one - other)[Math.ceil(share * numbers.length) - 1] ?? null;

const functionStart = /^\s*(?:export )?(?:(?:async )?function\*? |const \w+ = (?:async )?(?:<.*>)?\(.*(?:=>|[(,]$))/;

/** The formatter indents what belongs to a function: it ends before the first line that is no deeper and closes nothing. */
function functionLengths(text: string): readonly number[] {
  const lines = linesOf(text);
  return lines.flatMap((line, start) => {
    if (!functionStart.test(line)) return [];
    const beyond = lines.findIndex(
      (next, at) => at > start && next !== "" && indentOf(next) <= indentOf(line) && !/^\s*[)}\]]/.test(next),
    );
    return [
      lines
        .slice(start, beyond === -1 ? undefined : beyond)
        .join("\n")
        .trimEnd()
        .split("\n").length,
    ];
  });
}

/** The names that the door hands out, types left out; `null` without a door. */
function countExports(door: string): number | null {
  if (!existsSync(door)) return null;
  const lists = [...readFileSync(door, "utf8").matchAll(/^export \{([^}]*)\}/gm)].map(([, list]) => list!);
  return lists.flatMap((list) => list.split(",")).filter((name) => /^\s*(?!type )\w/.test(name)).length;
}

const isComment = (line: string): boolean => /^\s*(?:\/\/|\/?\*)/.test(line);
const percent = (share: number): string => `${Math.round(share * 100)} %`;

const files = written.map((file) => linesOf(file.code).length);
const functions = written.flatMap((file) => functionLengths(file.code));
const allLines = written.flatMap((file) => linesOf(file.code));
const testLines = sum(tests.map((file) => linesOf(file.code).length));

const rows: readonly (readonly [string, number | string | null, string])[] = [
  ["files of src, without tests and tables", files.length, ""],
  ["lines a file, median", quantile(files, 0.5), "at most 100"],
  ["lines a file, 90th percentile", quantile(files, 0.9), "at most 250"],
  ["lines a file, longest", quantile(files, 1), "at most 400"],
  ["lines a function, median", quantile(functions, 0.5), "at most 8"],
  [
    "functions of at most 20 lines",
    percent(functions.filter((lines) => lines <= 20).length / functions.length),
    "90 %",
  ],
  ["lines a function, longest", quantile(functions, 1), "at most 60"],
  ["lines of comment", percent(allLines.filter(isComment).length / allLines.length), "15 to 30 %"],
  ["lines of test a line of code", (testLines / allLines.length).toFixed(2), "1 to 2"],
  ["values that the package exports", countExports("src/index.ts"), "at most 15"],
];

for (const [what, figure, bar] of rows)
  console.log(`${what.padEnd(40)}${String(figure ?? "not stated").padStart(12)}   ${bar}`);
