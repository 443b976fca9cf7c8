import { sql } from "kysely";
import type { Annotation } from "../src/schema/annotation.ts";
import { findClaims } from "../src/store/find-claims.ts";
import { findObject } from "../src/store/find-object.ts";
import { findReports } from "../src/store/find-reports.ts";
import type { Store } from "../src/store/open-store.ts";
import { saveReading } from "../src/store/save-reading.ts";
import { sha256 } from "../src/store/seal.ts";
import { updateStatistics } from "../src/store/update-statistics.ts";
import { verify } from "../src/store/verify.ts";
import { withPrefix } from "./with-prefix.ts";

/** What storing and asking took. Times in milliseconds. */
export interface RecordFigures {
  readonly reports: number;
  readonly perSecond: number;
  /** Time a report of the last tenth, of that of the first. */
  readonly slowdown: number;
  readonly asked: readonly { readonly what: string; readonly p50: number; readonly p95: number }[];
  readonly spansPerSecond: number;
  /** Megabytes of each table with its texts, and of its indexes. */
  readonly sizes: readonly { readonly name: string; readonly table: number; readonly indexes: number }[];
}

/** Stores reports made of some that were read before, so that only the store is timed, and asks. */
export async function measureRecord(
  store: Store,
  read: readonly Annotation[],
  count: number,
  say: (line: string) => void,
): Promise<RecordFigures> {
  const before = (
    await store.database
      .selectFrom("reports")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow()
  ).n;
  const times: number[] = [];
  const started = performance.now();
  for (let number = Number(before); number < count; number += 1) {
    const annotation = toReport(read, number);
    const at = performance.now();
    await saveReading(store.database, {
      ...{ key: annotation.id, path: annotation.id, url: null, inputSha256: sha256(annotation.id), annotation },
      retrieved: new Date(),
    });
    times.push(performance.now() - at);
    if (times.length % sayEvery === 0)
      say(`${number + 1} reports, ${((times.length * 1000) / (performance.now() - started)).toFixed(1)} a second`);
  }
  const tenth = Math.max(1, Math.floor(times.length / 10));
  await updateStatistics(store.database);
  const asked = await ask(store);
  return {
    reports: count,
    perSecond: (times.length * 1000) / times.reduce((sum, one) => sum + one, 0),
    slowdown: median(times.slice(-tenth)) / median(times.slice(0, tenth)),
    asked,
    spansPerSecond: await timeVerify(store),
    sizes: await sizesOf(store),
  };
}

const sayEvery = 1000;

async function sizesOf({ database }: Store): Promise<RecordFigures["sizes"]> {
  const { rows } = await sql<RecordFigures["sizes"][number]>`select relname as name,
    (pg_table_size(oid) / 1e6)::float as table, (pg_indexes_size(oid) / 1e6)::float as indexes
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by pg_total_relation_size(oid) desc`.execute(
    database,
  );
  return rows;
}

/** The same words as another report: with a line of its own in front, on another day. */
function toReport(read: readonly Annotation[], number: number): Annotation {
  const one = read[number % read.length]!;
  const day = new Date(Date.UTC(2020, 0, 1 + (number % days))).toISOString().slice(0, 10);
  const annotation = withPrefix(one, `Report ${number}.\n\n`, sha256);
  return {
    ...annotation,
    id: `report-${number}`,
    report: { ...annotation.report!, published: day, outlet: `Outlet ${number % outlets}` },
  };
}

const days = 2000;
const outlets = 40;
const rounds = 40;

async function ask({ database }: Store): Promise<RecordFigures["asked"]> {
  const { items } = await findClaims(database, {}, { limit: 50 });
  const deep = await deepPage(database);
  const named = items.find(({ speaker }) => speaker !== null)!;
  const name = named.names[named.speaker!]!;
  const questions: Readonly<Record<string, (round: number) => Promise<unknown>>> = {
    "claims, first page": () => findClaims(database, {}),
    "claims, a page far back": () => findClaims(database, {}, { after: deep }),
    "claims that deny": () => findClaims(database, { stance: "denies" }),
    "claims of a speaker": () => findClaims(database, { speaker: name }),
    "claims of nobody known": () => findClaims(database, { speaker: "Zyzzyva" }),
    "claims of a party": () => findClaims(database, { party: "Drusenia" }),
    "claims with words": () => findClaims(database, { text: '"cease-fire" -water' }),
    "claims of an outlet since a day": (round) =>
      findClaims(database, { outlet: `Outlet ${round % outlets}`, since: "2023-01-01" }),
    "reports, first page": () => findReports(database, {}),
    "show a claim": (round) => findObject(database, items[round % items.length]!.id),
  };
  const asked: { what: string; p50: number; p95: number }[] = [];
  for (const [what, question] of Object.entries(questions)) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const at = performance.now();
      await question(round);
      times.push(performance.now() - at);
    }
    times.sort((one, other) => one - other);
    asked.push({ what, p50: times[Math.floor(rounds * 0.5)]!, p95: times[Math.floor(rounds * 0.95)]! });
  }
  return asked;
}

/** The id of a claim in the middle of the list. */
async function deepPage(database: Store["database"]): Promise<string> {
  const { id } = await database
    .selectFrom("claims")
    .select("id")
    .where("day", "<", "2022-06-01")
    .orderBy("day", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return `c${id}`;
}

async function timeVerify({ database }: Store): Promise<number> {
  const at = performance.now();
  let spans = 0;
  for await (const part of verify(database)) {
    if (part.faults.length > 0)
      throw new Error(`The record is not whole: ${part.faults[0]!.id} ${part.faults[0]!.kind}`);
    spans += part.spans;
  }
  return (spans * 1000) / (performance.now() - at);
}

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)]!;
