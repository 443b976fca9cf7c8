import type { Kysely } from "kysely";
import type { RecordUndertaking } from "../schema/record.ts";
import type { UndertakingKind } from "../schema/undertaking.ts";
import { isListed, type Listed, type ListFilter } from "./listed.ts";
import { isNamed, namesOf } from "./named.ts";
import { isBehind, limitOf, newestFirst, type Page, type PageOptions, toPage } from "./page.ts";
import type { Tables } from "./tables.ts";
import { toRecordUndertaking } from "./to-record.ts";

export interface UndertakingFilter extends ListFilter {
  readonly kind?: UndertakingKind | undefined;
  /** Words of a name of whoever undertakes it, or of their side. */
  readonly by?: string | undefined;
  /** Only what has a due day. */
  readonly isDue?: boolean | undefined;
}

export type ListedUndertaking = RecordUndertaking & Listed;

/** What was agreed, promised, demanded, refused or is open, newest first. */
export async function findUndertakings(
  database: Kysely<Tables>,
  { kind, by, isDue = false, ...filter }: UndertakingFilter,
  page: PageOptions = {},
): Promise<Page<ListedUndertaking>> {
  const limit = limitOf(page);
  let query = database
    .selectFrom("undertakings")
    .innerJoin("reports", "reports.id", "undertakings.report")
    .selectAll("undertakings")
    .select(["reports.outlet", "reports.published", namesOf("by_parties", "to_parties").as("names")])
    .where(isListed("undertakings", filter))
    .where(isBehind("undertakings", "day", page));
  if (kind !== undefined) query = query.where("undertakings.kind", "=", kind);
  if (by !== undefined) query = query.where(isNamed("undertakings.doers", by));
  if (isDue) query = query.where("undertakings.due", "is not", null);
  const rows = await query
    .orderBy(newestFirst("undertakings", "day"))
    .limit(limit + 1)
    .execute();
  return toPage(rows, limit, ({ outlet, published, names, ...row }) => ({
    ...toRecordUndertaking(row),
    outlet,
    published,
    names,
  }));
}
