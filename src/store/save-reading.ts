import type { Kysely, Transaction } from "kysely";
import type { Annotation } from "../schema/annotation.ts";
import { appendChange, type ChangeLine, nextChange } from "./append-change.ts";
import { checkStorable } from "./check-storable.ts";
import { toId } from "./ids.ts";
import { loadRows } from "./load-rows.ts";
import { type Matched, matchRows } from "./match-rows.ts";
import { newIds, putRows } from "./put-rows.ts";
import { toRevisionId, withoutText } from "./revision-id.ts";
import { saysSame } from "./says-same.ts";
import { sealOf } from "./seal.ts";
import type { ReportRow, RevisionRow, Tables } from "./tables.ts";
import { linkKey, type ReadTable, type RowContext, type Rows, readTables, spansOf, toRows } from "./to-rows.ts";

/** One report as it was read now. */
export interface Reading {
  /** What makes two readings one report: its address, else its path, else the id it came with. */
  readonly key: string;
  readonly path: string | null;
  readonly url: string | null;
  /** Of what was given to be read. */
  readonly inputSha256: string;
  readonly annotation: Annotation;
  readonly retrieved: Date;
}

/** What became of it. */
export interface Saved {
  readonly report: number;
  /** "unchanged": the record has it, read by the same version and model. */
  readonly outcome: "added" | "revised" | "re-read" | "unchanged";
}

/** The version and the model, which together tell whether a second reading could say anything new. */
export const readerOf = ({ extractor, model, runtime }: Annotation["provenance"]): string =>
  `${extractor} ${model} ${runtime}`;

/** The report that was given in these bytes, and who read it last; `null` where the record has none. */
export async function findReader(
  database: Kysely<Tables>,
  key: string,
  inputSha256: string,
): Promise<{ readonly report: number; readonly reader: string } | null> {
  const found = await database
    .selectFrom("reports")
    .select(["id as report", "reader"])
    .where("key", "=", key)
    .where("input_sha256", "=", inputSha256)
    .executeTakeFirst();
  return found ?? null;
}

/**
 * Adds a report to the record, or brings it up to date, in one transaction with its entry in the history. What was read
 * before at the same words keeps its id; what no longer stands is marked withdrawn. Throws `text-not-storable`.
 */
export async function saveReading(database: Kysely<Tables>, reading: Reading): Promise<Saved> {
  const { annotation, key, path, url } = reading;
  const given = [annotation.text, key, path, url, annotation.report?.outlet, annotation.report?.published];
  for (const text of given) checkStorable(annotation.id, text ?? "");
  return database.transaction().execute((transaction) => saveIn(transaction, reading));
}

async function saveIn(transaction: Transaction<Tables>, reading: Reading): Promise<Saved> {
  const { annotation } = reading;
  const change = await nextChange(transaction);
  const known = await transaction.selectFrom("reports").selectAll().where("key", "=", reading.key).executeTakeFirst();
  const before = known === undefined ? null : await loadBefore(transaction, known);
  const isSameText = before?.revision.sha256 === annotation.provenance.textSha256;
  if (known !== undefined && isSameText && known.reader === readerOf(annotation.provenance)) {
    await transaction
      .updateTable("reports")
      .set({ input_sha256: reading.inputSha256 })
      .where("id", "=", known.id)
      .execute();
    return { report: known.id, outcome: "unchanged" };
  }
  const rows = before?.rows ?? noRows;
  const [report, revision] = await placeIds(transaction, known, annotation.provenance.textSha256);
  const idOf = await giveIds(transaction, rows, annotation, matchRows(rows, before?.revision.text ?? "", annotation));
  const since = change.number;
  const read = keepSince(rows, toRows(annotation, { report, revision: revision.id, since, idOf }));
  const gone = withdraw(rows, read, since);
  const reportRow = toReport(reading, {
    id: report,
    revision: revision.id,
    since: known?.since ?? since,
    changed: since,
  });
  const revisionRow = toRevision(reading, { ...revision, report });

  await putRows(transaction, "reports", [reportRow]);
  await putRows(transaction, "revisions", [revisionRow]);
  for (const table of readTables) await putRows(transaction, table, [...gone[table], ...read[table]]);

  const outcome = known === undefined ? "added" : isSameText ? "re-read" : "revised";
  const lines = [
    toLine(toId("reports", report), known === undefined ? "added" : "changed", reportRow),
    toLine(toRevisionId(revisionRow), revision.retrieved === null ? "added" : "changed", withoutText(revisionRow)),
    ...readTables.flatMap((table) => toLines(table, rows[table], read[table], gone[table])),
  ];
  await appendChange(
    transaction,
    change,
    { kind: outcome, author: annotation.provenance.extractor, report, lines },
    reading.retrieved,
  );
  return { report, outcome };
}

async function loadBefore(transaction: Transaction<Tables>, { id, revision }: ReportRow): Promise<Before> {
  return {
    revision: await transaction
      .selectFrom("revisions")
      .selectAll()
      .where("id", "=", revision)
      .executeTakeFirstOrThrow(),
    rows: await loadRows(transaction, [id], { withdrawn: false }),
  };
}

interface Before {
  readonly revision: RevisionRow;
  readonly rows: Rows;
}

const noRows: Rows = { entities: [], claims: [], figures: [], undertakings: [], events: [], links: [] };

interface PlacedRevision {
  readonly id: number;
  readonly number: number;
  /** When the record had this text first; `null` for a new one. */
  readonly retrieved: Date | string | null;
}

/** The ids of the report and of the revision with that text: those they have, or new ones. */
async function placeIds(
  transaction: Transaction<Tables>,
  known: ReportRow | undefined,
  textSha256: string,
): Promise<readonly [report: number, PlacedRevision]> {
  if (known === undefined) {
    const [report, id] = await newIds(transaction, 2);
    return [report!, { id: id!, number: 1, retrieved: null }];
  }
  const revisions = await transaction
    .selectFrom("revisions")
    .select(["id", "number", "sha256", "retrieved"])
    .where("report", "=", known.id)
    .execute();
  // A page that goes back to an earlier text has that revision again.
  const same = revisions.find(({ sha256 }) => sha256 === textSha256);
  if (same !== undefined) return [known.id, same];
  const [id] = await newIds(transaction, 1);
  return [known.id, { id: id!, number: Math.max(...revisions.map(({ number }) => number)) + 1, retrieved: null }];
}

/** Numbers for all that was read: those of what is the same as before, new ones for the rest. */
async function giveIds(
  transaction: Transaction<Tables>,
  before: Rows,
  annotation: Annotation,
  matched: Matched,
): Promise<RowContext["idOf"]> {
  const locals: { readonly [Table in Exclude<ReadTable, "links">]: readonly { readonly id: string }[] | undefined } = {
    entities: annotation.entities,
    claims: annotation.attributions,
    figures: annotation.figures,
    undertakings: annotation.undertakings,
    events: annotation.events,
  };
  const links = annotation.links ?? [];
  const unmatched = Object.entries(locals).flatMap(([table, list = []]) =>
    list.filter(({ id }) => !matched[table as keyof Matched].has(id)).map(({ id }) => `${table} ${id}`),
  );
  const ids = await newIds(transaction, unmatched.length + links.length);
  const given = new Map(unmatched.map((key, index) => [key, ids[index]!]));
  const numberOf = (table: keyof Matched, local: string): number =>
    matched[table].get(local) ?? given.get(`${table} ${local}`)!;
  const earlier = new Map(
    before.links.map((link) => [linkKey({ kind: link.kind, from: link.from_claim, to: link.to_claim }), link.id]),
  );
  const ofLink = new Map(
    links.map((link, index) => {
      const key = linkKey({ kind: link.kind, from: numberOf("claims", link.from), to: numberOf("claims", link.to) });
      return [linkKey(link), earlier.get(key) ?? ids[unmatched.length + index]!];
    }),
  );
  return (table, local) => (table === "links" ? ofLink.get(local)! : numberOf(table, local));
}

/** What was known before keeps the change that brought it. */
function keepSince(before: Rows, read: Rows): Rows {
  const keep = <Row extends { readonly id: number; readonly since: number }>(
    old: readonly Row[],
    rows: readonly Row[],
  ): readonly Row[] => {
    const since = new Map(old.map((row) => [row.id, row.since]));
    return rows.map((row) => ({ ...row, since: since.get(row.id) ?? row.since }));
  };
  return mapRows((table) => keep<Rows[ReadTable][number]>(before[table], read[table]));
}

/** What was read before and does not stand any more. */
function withdraw(before: Rows, read: Rows, withdrawn: number): Rows {
  return mapRows((table) => {
    const still = new Set(read[table].map(({ id }) => id));
    return (before[table] as readonly Rows[ReadTable][number][])
      .filter(({ id }) => !still.has(id))
      .map((row) => ({ ...row, withdrawn }));
  });
}

const mapRows = (of: (table: ReadTable) => readonly Rows[ReadTable][number][]): Rows =>
  Object.fromEntries(readTables.map((table) => [table, of(table)])) as unknown as Rows;

function toReport(
  { key, path, url, inputSha256, annotation }: Reading,
  ids: Pick<ReportRow, "id" | "revision" | "since" | "changed">,
): ReportRow {
  const { report, provenance } = annotation;
  return {
    ...{ key, path, url: url ?? report?.url ?? null, input_sha256: inputSha256, reader: readerOf(provenance), ...ids },
    ...{ outlet: report?.outlet ?? null, headline: report?.headline ?? null, published: report?.published ?? null },
    ...{ language: report?.language ?? null, byline: report?.byline ?? [], agencies: report?.agencies ?? [] },
  };
}

function toRevision(
  { annotation, retrieved: now }: Reading,
  { id, number, report, retrieved }: PlacedRevision & { readonly report: number },
): RevisionRow {
  const { text, provenance, sentences = [], times = [], places = [], findings = [] } = annotation;
  const parts = annotation.report?.parts ?? [];
  return {
    id,
    report,
    number,
    text,
    sha256: provenance.textSha256,
    retrieved: new Date(retrieved ?? now).toISOString(),
    parts,
    sentences,
    times,
    places,
    findings,
    provenance,
  };
}

function toLines(
  table: ReadTable,
  before: readonly Rows[ReadTable][number][],
  read: readonly Rows[ReadTable][number][],
  gone: readonly Rows[ReadTable][number][],
): readonly ChangeLine[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const whatBecame = (row: Rows[ReadTable][number]): ChangeLine["what"] => {
    const earlier = old.get(row.id);
    if (earlier === undefined) return "added";
    return saysSame(table, earlier, row) ? "kept" : "changed";
  };
  return [
    ...read.map((row) => toLine(toId(table, row.id), whatBecame(row), row, spansOf(table, row))),
    ...gone.map((row) => toLine(toId(table, row.id), "withdrawn", row, spansOf(table, row))),
  ];
}

const toLine = (id: string, what: ChangeLine["what"], row: object, spans: ChangeLine["spans"] = []): ChangeLine => ({
  id,
  what,
  seal: sealOf(row),
  spans,
});
