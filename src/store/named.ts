import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** Whether names have every word of one: `column` is one of the columns of names that the database makes for finding. */
export const isNamed = (column: string, name: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} @@ plainto_tsquery('simple', ${name})`;

/** The names of entities by their ids as people see them, as one JSON object. */
export const namesOf = (...columns: readonly string[]): RawBuilder<Readonly<Record<string, string>>> => {
  const ids = sql.join(
    columns.map((column) => sql.ref(column)),
    sql` || `,
  );
  return sql`coalesce((select json_object_agg('e' || id, name) from entities where id = any(${ids})), '{}')`;
};

/** Up to so many rows are found first and sorted then; of more, the list is gone along until a page is full. */
const fewRows = 2000;

/** Where the words of a search stand: a column that the database makes for finding, and how it reads the words. */
interface Searched {
  readonly table: "claims" | "entities";
  readonly column: "names" | "search" | "sides";
  readonly query: RawBuilder<unknown>;
}

const searchOf: { readonly [Column in Searched["column"]]: (words: string) => Searched } = {
  names: (words) => ({ table: "entities", column: "names", query: sql`plainto_tsquery('simple', ${words})` }),
  search: (words) => ({ table: "claims", column: "search", query: sql`websearch_to_tsquery('english', ${words})` }),
  sides: (words) => ({ table: "entities", column: "sides", query: sql`plainto_tsquery('simple', ${words})` }),
};

/**
 * The condition that a column of ids is one of those found by some words. The database cannot tell beforehand whether words
 * are rare, and what is fast for the rare is slow for the frequent: so it is asked first.
 *
 * @param id the column that holds the id of what is searched
 * @param at where the searched column stands in the list's own query
 */
export async function isFound(
  database: Kysely<Tables>,
  column: Searched["column"],
  { words, id, at }: { readonly words: string; readonly id: string; readonly at: string },
): Promise<RawBuilder<boolean>> {
  const { table, query } = searchOf[column](words);
  const { rows } = await sql<{
    id: number;
  }>`select id from ${sql.table(table)} where ${sql.ref(column)} @@ ${query} limit ${fewRows + 1}`.execute(database);
  // Inside "coalesce" no index on the words is used: the list is gone along in its own order.
  if (rows.length > fewRows) return sql<boolean>`coalesce(${sql.ref(at)} @@ ${query}, false)`;
  return sql<boolean>`${sql.ref(id)} = any(${`{${rows.map((row) => row.id).join(",")}}`}::bigint[])`;
}
