/**
 * Measures the product as it is built, prints the figures, and says what changed since eval/baseline.json.
 *
 *     npm run eval -- [--only sentences|pages|gold|deeds|snippets|lines|aliases|speakers|nested|coreference|names|grammar|attributions] [--models FOLDER] [--errors] [--write]
 */
import { parseArgs } from "node:util";
import type { Reader } from "../src/pipeline/open-reader.ts";
import { type Baseline, printChanges, readBaseline, toFigures, writeBaseline } from "./baseline.ts";
import { type MeasureName, measureNames, measures } from "./measures.ts";
import { CounterclaimError, modelFolder, openReader } from "./product.ts";
import { printTable, type Table } from "./table.ts";

const { values: options } = parseArgs({
  options: {
    only: { type: "string" },
    models: { type: "string" },
    errors: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const models = options.models ?? modelFolder;

const isMeasure = (name: string): name is MeasureName => measureNames.some((other) => other === name);

/** The measures asked for; `null` if there is no such measure. */
function findMeasures(only: string | undefined): readonly MeasureName[] | null {
  if (only === undefined) return measureNames;
  return isMeasure(only) ? [only] : null;
}

const print = (lines: readonly string[]): void => console.log(`${lines.join("\n")}\n`);

async function measure(name: MeasureName, reader: Reader): Promise<readonly Table[]> {
  const { full } = readBaseline();
  const tables = await measures[name].full(reader, { errors: options.errors, models });
  for (const table of tables) print([...printTable(table), ...printChanges(table, full)]);
  return tables;
}

async function main(names: readonly MeasureName[]): Promise<void> {
  await using reader = openReader({ models });
  const figures: { full: Table[]; slice: Table[] } = { full: [], slice: [] };
  for (const name of names) {
    figures.full.push(...(await measure(name, reader)));
    if (options.write) figures.slice.push(...(await measures[name].slice(reader, { models })));
  }
  const baseline: Baseline = { full: toFigures(figures.full), slice: toFigures(figures.slice) };
  if (options.write) writeBaseline(baseline);
}

const names = findMeasures(options.only);
if (names === null) {
  console.error(`--only cannot be "${options.only}". Use ${measureNames.join(", ")}.`);
  process.exitCode = 2;
} else {
  await main(names).catch((error: unknown) => {
    if (!(error instanceof CounterclaimError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
