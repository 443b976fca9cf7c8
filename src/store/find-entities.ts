import { type Kysely, sql } from "kysely";
import type { EntityKind } from "../schema/entity.ts";
import type { RecordEntity } from "../schema/record.ts";
import { parseId } from "./ids.ts";
import { isNamed } from "./named.ts";
import { limitOf, type Page, type PageOptions, toPage } from "./page.ts";
import type { Tables } from "./tables.ts";
import { toRecordEntity } from "./to-record.ts";

export interface EntityFilter {
  readonly kind?: EntityKind | undefined;
  /** Words of a name it goes by. */
  readonly name?: string | undefined;
  readonly report?: number | undefined;
}

export type ListedEntity = RecordEntity & { readonly claims: number; readonly names: Readonly<Record<string, string>> };

/** Who is named, the last read first, each once a report, with how many claims are theirs. */
export async function findEntities(
  database: Kysely<Tables>,
  { kind, name, report }: EntityFilter,
  page: PageOptions = {},
): Promise<Page<ListedEntity>> {
  const limit = limitOf(page);
  let query = database
    .selectFrom("entities")
    .leftJoin("entities as parties", "parties.id", "entities.party")
    .selectAll("entities")
    .select([
      "parties.name as party_name",
      sql<number>`(select count(*) from claims where claims.speaker = entities.id and claims.withdrawn is null)`.as(
        "claims",
      ),
    ])
    .where("entities.withdrawn", "is", null);
  if (kind !== undefined) query = query.where("entities.kind", "=", kind);
  if (name !== undefined) query = query.where(isNamed("entities.names", name));
  if (report !== undefined) query = query.where("entities.report", "=", report);
  if (page.after !== undefined) query = query.where("entities.id", "<", parseId(page.after).id);
  const rows = await query
    .orderBy("entities.id", "desc")
    .limit(limit + 1)
    .execute();
  return toPage(rows, limit, ({ claims, party_name, ...row }) => ({
    ...toRecordEntity(row),
    claims,
    names: row.party === null ? {} : { [`e${row.party}`]: party_name! },
  }));
}
