import { type Kysely, sql } from "kysely";
import type { RecordReport } from "../schema/record.ts";
import { isBehind, limitOf, newestFirst, type Page, type PageOptions, toPage } from "./page.ts";
import type { Tables } from "./tables.ts";
import { toRecordReport } from "./to-record.ts";

export interface ReportFilter {
  readonly outlet?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** A report with how much was read in it that stands. */
export type ListedReport = RecordReport & { readonly claims: number; readonly denials: number };

/** The revisions of a report, oldest first, as one JSON list. */
export const revisionsOf = sql<
  RecordReport["revisions"]
>`(select json_agg(json_build_object('sha256', sha256, 'retrieved',
  to_char(retrieved at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by number) from revisions where revisions.report = reports.id)`;

/** The reports in the record, newest first. */
export async function findReports(
  database: Kysely<Tables>,
  { outlet, since, until }: ReportFilter,
  page: PageOptions = {},
): Promise<Page<ListedReport>> {
  const limit = limitOf(page);
  const standing = sql`from claims where claims.report = reports.id and withdrawn is null`;
  let query = database
    .selectFrom("reports")
    .selectAll()
    .select([
      revisionsOf.as("revisions"),
      sql<number>`(select count(*) ${standing})`.as("claims"),
      sql<number>`(select count(*) ${standing} and stance = 'denies')`.as("denials"),
    ])
    .where(isBehind("reports", "published", page));
  if (outlet !== undefined) query = query.where(sql<boolean>`lower(outlet) = lower(${outlet})`);
  if (since !== undefined) query = query.where(sql<boolean>`coalesce(published, '') >= ${since}`);
  // A moment of the last day is later than the day, as text is compared.
  if (until !== undefined) query = query.where(sql<boolean>`left(published, 10) <= ${until}`);
  const rows = await query
    .orderBy(newestFirst("reports", "published"))
    .limit(limit + 1)
    .execute();
  return toPage(rows, limit, ({ claims, denials, ...row }) => ({
    ...toRecordReport(row),
    claims,
    denials,
  }));
}
