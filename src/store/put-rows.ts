import { sql, type Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/**
 * Writes rows of one table in one statement, however many; a row that is there is replaced. They go as one JSON
 * parameter, since separate ones end at 65,535.
 */
export async function putRows(
  transaction: Transaction<Tables>,
  table: Exclude<keyof Tables, "head" | "changes">,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!);
  const list = sql.join(columns.map((column) => sql.ref(column)));
  const updates = columns
    .filter((column) => column !== "id")
    .map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`);
  await sql`insert into ${sql.table(table)} (${list})
    select ${list} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
    on conflict (id) do update set ${sql.join(updates)}`.execute(transaction);
}

/** So many new ids, none of which was ever given before. */
export async function newIds(transaction: Transaction<Tables>, count: number): Promise<readonly number[]> {
  if (count === 0) return [];
  const { rows } = await sql<{
    id: number;
  }>`select nextval('ids') as id from generate_series(1, ${count}::int)`.execute(transaction);
  return rows.map(({ id }) => id);
}
