import { type RawBuilder, sql } from "kysely";

/** What a list says of each row besides the row. */
export interface Listed {
  /** Who published the report, and when. */
  readonly outlet: string | null;
  readonly published: string | null;
  /** The names of the entities in it, by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** What every list can be asked for. Dates are EDTF days, both included. */
export interface ListFilter {
  readonly outlet?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** The id of the only report wanted. */
  readonly report?: number | undefined;
}

type ListedTable = "claims" | "figures" | "undertakings" | "events";

/** The condition for a list of one table, joined with `reports`: only what stands, and what the filter lets through. */
export function isListed(table: ListedTable, { outlet, since, until, report }: ListFilter): RawBuilder<boolean> {
  const day = sql.ref(`${table}.day`);
  const conditions = [
    sql`${sql.ref(`${table}.withdrawn`)} is null`,
    ...(outlet === undefined ? [] : [sql`lower(reports.outlet) = lower(${outlet})`]),
    ...(since === undefined ? [] : [sql`coalesce(${day}, '') >= ${since}`]),
    // A day without a date is before all others, and on no side of a limit.
    ...(until === undefined ? [] : [sql`${day} <= ${until}`]),
    ...(report === undefined ? [] : [sql`${sql.ref(`${table}.report`)} = ${report}`]),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}
