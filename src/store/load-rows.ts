import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";
import { type ReadTable, type Rows, readTables } from "./to-rows.ts";

export interface LoadOptions {
  /** Whether what does not stand any more comes too. */
  readonly withdrawn?: boolean;
}

/** All that was read in some reports, in the order in which it was added. */
export async function loadRows(
  database: Kysely<Tables>,
  reports: readonly number[],
  { withdrawn = true }: LoadOptions = {},
): Promise<Rows> {
  const load = async (table: ReadTable): Promise<readonly object[]> => {
    let query = database.selectFrom(table).selectAll().where("report", "in", reports).orderBy("id");
    if (!withdrawn) query = query.where("withdrawn", "is", null);
    return (await query.execute()).map(withoutMade);
  };
  const loaded = new Map<ReadTable, readonly object[]>();
  for (const table of readTables) loaded.set(table, await load(table));
  return Object.fromEntries(loaded) as unknown as Rows;
}

/** Columns that the database makes of others. */
const made: ReadonlySet<string> = new Set(["search", "names", "sides", "doers"]);

const withoutMade = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !made.has(column)));
