import type { Kysely } from "kysely";
import type { MeasureName } from "../schema/figure.ts";
import type { RecordFigure } from "../schema/record.ts";
import { toId } from "./ids.ts";
import { isListed, type Listed, type ListFilter } from "./listed.ts";
import { isFound } from "./named.ts";
import { isBehind, limitOf, newestFirst, type Page, type PageOptions, toPage } from "./page.ts";
import type { Tables } from "./tables.ts";
import { toRecordFigure } from "./to-record.ts";

export interface FigureFilter extends ListFilter {
  readonly measure?: MeasureName | undefined;
  /** Words of a name of whoever gives it. */
  readonly by?: string | undefined;
}

/** A figure with who gives it; `by` is `null` for what the outlet says in its own voice, and for a speaker not known. */
export type ListedFigure = RecordFigure & Listed & { readonly by: string | null };

/** How many, and in whose account, newest first. */
export async function findFigures(
  database: Kysely<Tables>,
  { measure, by, ...filter }: FigureFilter,
  page: PageOptions = {},
): Promise<Page<ListedFigure>> {
  const limit = limitOf(page);
  let query = database
    .selectFrom("figures")
    .innerJoin("reports", "reports.id", "figures.report")
    .leftJoin("claims", "claims.id", "figures.claim")
    .leftJoin("entities as speakers", "speakers.id", "claims.speaker")
    .selectAll("figures")
    .select(["reports.outlet", "reports.published", "speakers.id as speaker", "speakers.name as speaker_name"])
    .where(isListed("figures", filter))
    .where(isBehind("figures", "day", page));
  if (measure !== undefined) query = query.where("figures.measure", "=", measure);
  if (by !== undefined)
    query = query.where(await isFound(database, "names", { words: by, id: "claims.speaker", at: "speakers.names" }));
  const rows = await query
    .orderBy(newestFirst("figures", "day"))
    .limit(limit + 1)
    .execute();
  return toPage(rows, limit, ({ outlet, published, speaker, speaker_name, ...row }) => {
    const id = speaker === null ? null : toId("entities", speaker);
    return { ...toRecordFigure(row), outlet, published, by: id, names: id === null ? {} : { [id]: speaker_name! } };
  });
}
