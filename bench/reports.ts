import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnotateInput } from "../src/schema/annotation.ts";

const polnearDev = "../shared/data/polnear/dev.jsonl";

/** The reports that are timed, and what they are in words. */
export interface Reports {
  readonly what: string;
  readonly inputs: readonly AnnotateInput[];
}

/** The articles of PolNeAR dev; where they are missing, the texts in samples/. `most` of them, the first ones. */
export function readReports(most: number): Reports {
  const inputs = (existsSync(polnearDev) ? readPolnear() : readSamples()).slice(0, most);
  const words = Math.round(inputs.reduce((total, { text }) => total + countWords(text ?? ""), 0) / inputs.length);
  const from = existsSync(polnearDev) ? "articles of PolNeAR dev" : `texts of samples/ (${polnearDev} is missing)`;
  return { what: `${inputs.length} ${from}, ${words} words each on average`, inputs };
}

const readPolnear = (): readonly AnnotateInput[] =>
  readFileSync(polnearDev, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return { id, text };
    });

const readSamples = (): readonly AnnotateInput[] =>
  readdirSync("samples", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".txt"))
    .sort()
    .map((path) => ({ id: path, text: readFileSync(join("samples", path), "utf8") }));

const countWords = (text: string): number => text.split(/\s+/u).length;

/** The first `words` words of the reports, one after the other, as one text. */
export function takeWords(inputs: readonly AnnotateInput[], words: number): string {
  const text = inputs.map((input) => input.text ?? "").join("\n\n");
  return text
    .split(/(?<=\s)(?=\S)/u)
    .slice(0, words)
    .join("")
    .trimEnd();
}

/** The first `words` words of each report: more reports in the same time. */
export const shorten = (inputs: readonly AnnotateInput[], words: number): readonly AnnotateInput[] =>
  inputs.map((input) => ({ ...input, text: takeWords([input], words) }));
