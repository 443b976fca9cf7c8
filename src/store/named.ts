import { type RawBuilder, sql } from "kysely";

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
