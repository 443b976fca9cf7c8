import { type Kysely, sql } from "kysely";
import { CounterclaimError } from "../errors.ts";
import type {
  RecordClaim,
  RecordEntity,
  RecordEvent,
  RecordFigure,
  RecordLink,
  RecordReport,
  RecordUndertaking,
} from "../schema/record.ts";
import type { Span } from "../text/span.ts";
import type { ChangeLine } from "./append-change.ts";
import type { ChangeBody } from "./find-changes.ts";
import { revisionsOf } from "./find-reports.ts";
import { type Named, parseId, toId } from "./ids.ts";
import type { ClaimRow, Tables } from "./tables.ts";
import {
  toRecordClaim,
  toRecordEntity,
  toRecordEvent,
  toRecordFigure,
  toRecordLink,
  toRecordReport,
  toRecordUndertaking,
} from "./to-record.ts";
import { type ReadTable, type Rows, spansOf } from "./to-rows.ts";

/** One thing in the record, with all that belongs to it. */
export interface Shown {
  readonly kind: Named;
  readonly item:
    | RecordReport
    | RecordEntity
    | RecordClaim
    | RecordFigure
    | RecordUndertaking
    | RecordEvent
    | RecordLink;
  readonly report: RecordReport;
  /** The text that the spans of it point into; `null` for a link. */
  readonly text: string | null;
  readonly spans: readonly Span[];
  /** The names of all that are named in the report, by their ids. */
  readonly names: Readonly<Record<string, string>>;
  /** Links that it is an end of, and the claims at their other ends. */
  readonly links: readonly RecordLink[];
  /** Claims that belong to it: those of a report, of a speaker, at the other ends of links, and the one it stands in. */
  readonly claims: readonly RecordClaim[];
  /** What became of it, oldest first. */
  readonly history: readonly HistoryLine[];
}

export interface HistoryLine {
  readonly entry: number;
  readonly at: string;
  readonly author: string;
  readonly what: ChangeLine["what"];
}

/** Most claims shown of one report or speaker. */
const mostClaims = 1000;

/** What an id names. Throws `id-unknown`. */
export async function findObject(database: Kysely<Tables>, id: string): Promise<Shown> {
  const { table, id: number } = parseId(id);
  const row = await database
    .selectFrom(table as "claims")
    .selectAll()
    .where("id", "=", number)
    .executeTakeFirst();
  if (row === undefined) throw new CounterclaimError("id-unknown", { id });
  const reportId = table === "reports" ? number : row.report;
  const reportRow = await database
    .selectFrom("reports")
    .selectAll()
    .select(revisionsOf.as("revisions"))
    .where("id", "=", reportId)
    .executeTakeFirstOrThrow();
  const report = toRecordReport(reportRow);
  const revision = table === "reports" ? reportRow.revision : row.revision;
  const text = table === "links" ? null : await textOf(database, revision);
  const links = await linksOf(database, table, row);
  return {
    kind: table,
    item: table === "reports" ? report : itemOf(table, row),
    ...{ report, text, links },
    spans: table === "reports" ? [] : spansOf(table, row as Rows[ReadTable][number]),
    names: await namesIn(database, reportId),
    claims: await claimsOf(database, table, row, links),
    history: await historyOf(database, reportId, id),
  };
}

function itemOf(table: ReadTable, row: object): Shown["item"] {
  const toItem: { readonly [Table in ReadTable]: (row: Rows[Table][number]) => Shown["item"] } = {
    entities: toRecordEntity,
    claims: toRecordClaim,
    figures: toRecordFigure,
    undertakings: toRecordUndertaking,
    events: toRecordEvent,
    links: toRecordLink,
  };
  return (toItem[table] as (row: object) => Shown["item"])(row);
}

async function textOf(database: Kysely<Tables>, revision: number): Promise<string> {
  return (await database.selectFrom("revisions").select("text").where("id", "=", revision).executeTakeFirstOrThrow())
    .text;
}

async function namesIn(database: Kysely<Tables>, report: number): Promise<Shown["names"]> {
  const rows = await database.selectFrom("entities").select(["id", "name"]).where("report", "=", report).execute();
  return Object.fromEntries(rows.map(({ id, name }) => [toId("entities", id), name]));
}

async function linksOf(
  database: Kysely<Tables>,
  table: Named,
  { id }: { readonly id: number },
): Promise<readonly RecordLink[]> {
  if (table !== "claims") return [];
  const rows = await database
    .selectFrom("links")
    .selectAll()
    .where(({ or, eb }) => or([eb("from_claim", "=", id), eb("to_claim", "=", id)]))
    .orderBy("id")
    .execute();
  return rows.map(toRecordLink);
}

async function claimsOf(
  database: Kysely<Tables>,
  table: Named,
  row: object,
  links: readonly RecordLink[],
): Promise<readonly RecordClaim[]> {
  const {
    id,
    claim = null,
    parent = null,
    from_claim,
    to_claim,
  } = row as Partial<ClaimRow> & {
    readonly claim?: number | null;
    readonly from_claim?: number;
    readonly to_claim?: number;
  };
  const ends = links.flatMap(({ from, to }) => [parseId(from).id, parseId(to).id]);
  const ids = [claim, parent, from_claim, to_claim, ...ends].filter((one) => typeof one === "number" && one !== id);
  const query = database.selectFrom("claims").selectAll().orderBy("id").limit(mostClaims);
  const rows = await {
    reports: () => query.where("report", "=", id!).where("withdrawn", "is", null).execute(),
    entities: () => query.where("speaker", "=", id!).where("withdrawn", "is", null).execute(),
    others: async () => (ids.length === 0 ? [] : query.where("id", "in", ids as readonly number[]).execute()),
  }[table === "reports" || table === "entities" ? table : "others"]();
  return rows.map(toRecordClaim);
}

async function historyOf(database: Kysely<Tables>, report: number, id: string): Promise<readonly HistoryLine[]> {
  const rows = await database
    .selectFrom("changes")
    .select("body")
    .where("report", "=", report)
    .where(sql<boolean>`position(${`"id":"${id}"`} in body) > 0`)
    .orderBy("number")
    .execute();
  return rows.flatMap(({ body }) => {
    const { number, at, author, lines } = JSON.parse(body) as ChangeBody;
    return lines.filter((line) => line.id === id).map(({ what }) => ({ entry: number, at, author, what }));
  });
}
