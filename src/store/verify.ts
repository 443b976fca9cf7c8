import type { Kysely } from "kysely";
import type { Span } from "../text/span.ts";
import type { ChangeBody } from "./find-changes.ts";
import { toId } from "./ids.ts";
import { loadRows } from "./load-rows.ts";
import { toRevisionId, withoutText } from "./revision-id.ts";
import { sealOf, sha256 } from "./seal.ts";
import type { ReportRow, RevisionRow, Tables } from "./tables.ts";
import { type ReadTable, type Rows, readTables, spansOf, wordsOf } from "./to-rows.ts";

/** What can be wrong with the record. */
const faults = {
  "entry-missing": "is missing from the history",
  "entry-altered": "of the history was altered",
  "head-altered": "is not the last entry that the record says it has",
  "row-altered": "is not what the history says it was when it was last changed",
  "row-missing": "stands in the history, and not in the record",
  "row-unknown": "stands in the record, and not in the history",
  "text-altered": "has another text than its hash says",
  "span-outside": "has a span that does not fit its text",
  "words-altered": "has other words than stand at its spans",
} as const;
export type FaultKind = keyof typeof faults;

/** One thing that is wrong. */
export interface Fault {
  readonly kind: FaultKind;
  /** Of the row ("c17"), the revision ("r5.2") or the entry ("entry 12"). */
  readonly id: string;
}

/** In words, for people. */
export const explainFault = ({ kind, id }: Fault): string => `${id} ${faults[kind]}.`;

/** How far it is, after each part. */
export interface Verified {
  readonly faults: readonly Fault[];
  readonly spans: number;
  readonly reports: number;
  readonly entries: number;
}

/** Reports looked at with one question a table. */
const batchSize = 50;

/**
 * Holds the whole record against its history and its texts, a batch at a time: the chain of entries, each row against
 * the seal of its last change, each text against its hash, each span against its words.
 */
export async function* verify(database: Kysely<Tables>): AsyncGenerator<Verified> {
  const removed = new Set<number>();
  const added = new Set<number>();
  yield* verifyChain(database, (body) => {
    (body.kind === "removed" ? removed : added).add(body.report);
  });
  let last = 0;
  while (true) {
    const reports = await database
      .selectFrom("reports")
      .selectAll()
      .where("id", ">", last)
      .orderBy("id")
      .limit(batchSize)
      .execute();
    if (reports.length === 0) break;
    last = reports.at(-1)!.id;
    for (const { id } of reports) added.delete(id);
    yield verifyReports(await loadBatch(database, reports));
  }
  const lost = [...added]
    .filter((id) => !removed.has(id))
    .map((id): Fault => ({ kind: "row-missing", id: toId("reports", id) }));
  yield { faults: lost, spans: 0, reports: 0, entries: 0 };
}

async function* verifyChain(database: Kysely<Tables>, see: (body: ChangeBody) => void): AsyncGenerator<Verified> {
  const head = await database.selectFrom("head").select(["number", "sha256"]).executeTakeFirstOrThrow();
  let last = { number: 0, sha256: "" };
  while (true) {
    const rows = await database
      .selectFrom("changes")
      .selectAll()
      .where("number", ">", last.number)
      .orderBy("number")
      .limit(batchSize)
      .execute();
    if (rows.length === 0) break;
    const found: Fault[] = [];
    for (const { body, ...row } of rows) {
      for (let number = last.number + 1; number < row.number; number += 1)
        found.push({ kind: "entry-missing", id: `entry ${number}` });
      const entry = tryParse(body);
      const isWhole =
        entry !== null &&
        sha256(body) === row.sha256 &&
        (entry.previous === last.sha256 || row.number !== last.number + 1) &&
        entry.number === row.number &&
        entry.kind === row.kind &&
        entry.author === row.author &&
        entry.report === row.report &&
        new Date(entry.at).getTime() === new Date(row.at).getTime();
      if (!isWhole) found.push({ kind: "entry-altered", id: `entry ${row.number}` });
      if (entry !== null) see(entry);
      last = { number: row.number, sha256: row.sha256 };
    }
    yield { faults: found, spans: 0, reports: 0, entries: rows.length };
  }
  const isLast = head.number === last.number && head.sha256 === last.sha256;
  const gone = Array.from(
    { length: Math.max(0, head.number - last.number) },
    (_, index): Fault => ({ kind: "entry-missing", id: `entry ${last.number + index + 1}` }),
  );
  const end: readonly Fault[] =
    isLast || gone.length > 0 ? gone : [{ kind: "head-altered", id: `entry ${head.number}` }];
  yield { faults: end, spans: 0, reports: 0, entries: 0 };
}

function tryParse(body: string): ChangeBody | null {
  try {
    return JSON.parse(body) as ChangeBody;
  } catch {
    return null;
  }
}

interface Batch {
  readonly reports: readonly ReportRow[];
  readonly revisions: readonly RevisionRow[];
  readonly rows: Rows;
  /** The last seal of each row, by its id. */
  readonly seals: ReadonlyMap<string, string | null>;
}

async function loadBatch(database: Kysely<Tables>, reports: readonly ReportRow[]): Promise<Batch> {
  const ids = reports.map(({ id }) => id);
  const changes = await database
    .selectFrom("changes")
    .select("body")
    .where("report", "in", ids)
    .orderBy("number")
    .execute();
  const lines = changes.flatMap(({ body }) => tryParse(body)?.lines ?? []);
  return {
    reports,
    revisions: await database.selectFrom("revisions").selectAll().where("report", "in", ids).orderBy("id").execute(),
    rows: await loadRows(database, ids),
    seals: new Map(lines.map(({ id, seal }) => [id, seal])),
  };
}

function verifyReports({ reports, revisions, rows, seals }: Batch): Verified {
  const found: Fault[] = [];
  const left = new Set([...seals].filter(([, seal]) => seal !== null).map(([id]) => id));
  const hold = (id: string, row: object): void => {
    left.delete(id);
    const seal = seals.get(id);
    if (seal === undefined || seal === null) found.push({ kind: "row-unknown", id });
    else if (seal !== sealOf(row)) found.push({ kind: "row-altered", id });
  };
  const texts = new Map(revisions.map(({ id, text }) => [id, text]));
  for (const report of reports) hold(toId("reports", report.id), report);
  for (const revision of revisions) {
    hold(toRevisionId(revision), withoutText(revision));
    if (sha256(revision.text) !== revision.sha256) found.push({ kind: "text-altered", id: toRevisionId(revision) });
  }
  let spans = 0;
  for (const table of readTables) {
    for (const row of rows[table]) {
      const id = toId(table, row.id);
      hold(id, row);
      const text = "revision" in row ? (texts.get(row.revision) ?? "") : "";
      const stands = spansOf(table, row);
      spans += stands.length;
      if (stands.some((span) => !fits(span, text))) found.push({ kind: "span-outside", id });
      else if (!saysItsWords(table, row, text)) found.push({ kind: "words-altered", id });
    }
  }
  for (const id of left) found.push({ kind: "row-missing", id });
  return { faults: found, spans, reports: reports.length, entries: 0 };
}

const fits = ([start, end]: Span, text: string): boolean => 0 <= start && start <= end && end <= text.length;

/** Whether the words kept with a row are those at its spans. Of entities and links none are kept. */
function saysItsWords(table: ReadTable, row: Rows[ReadTable][number], text: string): boolean {
  const kept: {
    readonly [Table in ReadTable]: (row: Rows[Table][number]) => readonly (readonly [string, readonly Span[]])[];
  } = {
    entities: () => [],
    claims: (one) => [
      [one.source_words, one.source],
      [one.cue_words, one.cue],
      [one.content_words, one.content],
    ],
    figures: (one) => [[one.words, [one.span]]],
    undertakings: (one) => [[one.words, one.what]],
    events: (one) => [[one.words, [one.span]]],
    links: () => [],
  };
  const pairs = (kept[table] as (row: Rows[ReadTable][number]) => readonly (readonly [string, readonly Span[]])[])(row);
  return pairs.every(([words, spans]) => words === wordsOf(text, spans));
}
