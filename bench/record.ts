/**
 * Prints how fast the record is written and asked: on the embedded database, and on PostgreSQL with its defaults for safety.
 *
 *     npm run bench:record -- [--reports 1000] [--on embedded|postgresql] [--data folder | DATABASE_URL]
 *
 * A record that is given is gone on with, so that a long run may be interrupted.
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openReader, openStore } from "../eval/product.ts";
import type { Annotation } from "../src/schema/annotation.ts";
import type { StorePlace } from "../src/store/open-store.ts";
import { measureRecord, type RecordFigures } from "./measure-record.ts";
import { startPostgresql } from "./start-postgresql.ts";

const { values } = parseArgs({
  options: { reports: { type: "string", default: "1000" }, on: { type: "string" }, data: { type: "string" } },
});

async function readSamples(): Promise<readonly Annotation[]> {
  await using reader = openReader();
  const folder = "samples/invented";
  const read: Annotation[] = [];
  for (const name of (await readdir(folder)).filter((one) => one.endsWith(".txt")).sort())
    read.push(await reader.annotate({ id: name, text: await readFile(join(folder, name), "utf8") }));
  return read;
}

async function measure(name: string, place: StorePlace): Promise<void> {
  await using store = await openStore(place);
  print(name, await measureRecord(store, read, Number(values.reports), (line) => console.error(line)));
}

function print(name: string, { reports, perSecond, slowdown, asked, spansPerSecond, sizes }: RecordFigures): void {
  console.log(`\n${name}, ${reports} reports`);
  console.log(`  stored a second         ${perSecond.toFixed(1)}`);
  console.log(`  last tenth / first      ${slowdown.toFixed(2)}`);
  console.log(`  spans verified a second ${Math.round(spansPerSecond)}`);
  for (const { what, p50, p95 } of asked)
    console.log(`  ${what.padEnd(34)} p50 ${p50.toFixed(1)} ms  p95 ${p95.toFixed(1)} ms`);
  for (const { name: table, table: size, indexes } of sizes.slice(0, mostTables))
    console.log(`  ${table.padEnd(34)} ${size.toFixed(1)} MB, indexes ${indexes.toFixed(1)} MB`);
}

/** The others are small. */
const mostTables = 9;

const read = await readSamples();
const statements = read.flatMap(({ attributions = [] }) => attributions).length / read.length;
console.log(
  `${availableParallelism()} processors, Node ${process.version}; reports of ${statements.toFixed(0)} statements on average`,
);
if (values.on !== "postgresql") {
  const folder = values.data ?? (await mkdtemp(join(tmpdir(), "bench-record-")));
  await measure("Embedded database", { folder });
  if (values.data === undefined) await rm(folder, { recursive: true, force: true });
}
if (values.on !== "embedded") {
  const url = process.env.DATABASE_URL;
  if (url !== undefined) await measure("PostgreSQL at DATABASE_URL", { url });
  else {
    await using server = await startPostgresql({ isSafe: true });
    await measure(`PostgreSQL ${server.version}`, { url: await server.create() });
  }
}
