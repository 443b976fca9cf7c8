import { type RawBuilder, sql } from "kysely";
import { type Named, parseId } from "./ids.ts";

/** Which part of a list is wanted. */
export interface PageOptions {
  /** Most rows; 50 unless given. */
  readonly limit?: number | undefined;
  /** The id of the last row of the page before. */
  readonly after?: string | undefined;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** What to ask for as `after` to go on; `null` at the end. */
  readonly next: string | null;
}

const usualLimit = 50;

export const limitOf = ({ limit = usualLimit }: PageOptions): number => limit;

/**
 * Whether a row comes behind the last of the page before, newest first: a place in an index, so that the thousandth page
 * takes no longer than the first. True for all where there was none before.
 *
 * @param day the column that the list goes by
 */
export function isBehind(table: Named, day: string, { after }: PageOptions): RawBuilder<boolean> {
  if (after === undefined) return sql<boolean>`true`;
  const { id } = parseId(after);
  const columns = (prefix: string): RawBuilder<unknown> =>
    sql`coalesce(${sql.ref(`${prefix}.${day}`)}, ''), ${sql.ref(`${prefix}.id`)}`;
  return sql<boolean>`(${columns(table)}) < (select ${columns("last_row")} from ${sql.table(table)} as last_row where last_row.id = ${id})`;
}

/** The order of a list: newest first, of one day the last read first. */
export const newestFirst = (table: Named, day: string): RawBuilder<unknown> =>
  sql`coalesce(${sql.ref(`${table}.${day}`)}, '') desc, ${sql.ref(`${table}.id`)} desc`;

/** One row more is asked for than is shown, which tells whether there is another page. */
export function toPage<Row, Item extends { readonly id: string }>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
): Page<Item> {
  const items = rows.slice(0, limit).map(toItem);
  return { items, next: rows.length > limit ? items.at(-1)!.id : null };
}
