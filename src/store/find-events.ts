import type { Kysely } from "kysely";
import type { EventStatus, EventType } from "../schema/event.ts";
import type { RecordEvent } from "../schema/record.ts";
import { isListed, type Listed, type ListFilter } from "./listed.ts";
import { isNamed, namesOf } from "./named.ts";
import { isBehind, limitOf, newestFirst, type Page, type PageOptions, toPage } from "./page.ts";
import type { Tables } from "./tables.ts";
import { toRecordEvent } from "./to-record.ts";

export interface EventFilter extends ListFilter {
  readonly type?: EventType | undefined;
  readonly status?: EventStatus | undefined;
  /** Words of a name of whoever does it, or of their side. */
  readonly actor?: string | undefined;
}

export type ListedEvent = RecordEvent & Listed;

/** What happened, by the day of the report, newest first. */
export async function findEvents(
  database: Kysely<Tables>,
  { type, status, actor, ...filter }: EventFilter,
  page: PageOptions = {},
): Promise<Page<ListedEvent>> {
  const limit = limitOf(page);
  let query = database
    .selectFrom("events")
    .innerJoin("reports", "reports.id", "events.report")
    .selectAll("events")
    .select(["reports.outlet", "reports.published", namesOf("actors", "recipients").as("names")])
    .where(isListed("events", filter))
    .where(isBehind("events", "day", page));
  if (type !== undefined) query = query.where("events.type", "=", type);
  if (status !== undefined) query = query.where("events.status", "=", status);
  if (actor !== undefined) query = query.where(isNamed("events.doers", actor));
  const rows = await query
    .orderBy(newestFirst("events", "day"))
    .limit(limit + 1)
    .execute();
  return toPage(rows, limit, ({ outlet, published, names, ...row }) => ({
    ...toRecordEvent(row),
    outlet,
    published,
    names,
  }));
}
