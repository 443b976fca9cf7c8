import { type RawBuilder, sql } from "kysely";

/** The ids of all entities that go by a name, or act for whom it names; every word of it has to stand there. */
export const bearersOf = (name: string): RawBuilder<number> =>
  sql<number>`(select id from entities where names @@ plainto_tsquery('simple', ${name}))`;

/** The ids of all who belong to a party of that name, and of the party itself. */
export const membersOf = (party: string): RawBuilder<number> =>
  sql<number>`(select id from entities where names @@ plainto_tsquery('simple', ${party})
    union select id from entities where party in ${bearersOf(party)})`;

/** The names of entities by their ids as people see them, as one JSON object. */
export const namesOf = (...columns: readonly string[]): RawBuilder<Readonly<Record<string, string>>> => {
  const ids = sql.join(
    columns.map((column) => sql.ref(column)),
    sql` || `,
  );
  return sql`coalesce((select json_object_agg('e' || id, name) from entities where id = any(${ids})), '{}')`;
};
