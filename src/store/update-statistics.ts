import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/**
 * Lets the database count what it holds, so that it finds the fast way to answer. To be called after many reports were
 * added: the embedded database has nothing that does so by itself.
 */
export async function updateStatistics(database: Kysely<Tables>): Promise<void> {
  await sql`analyze`.execute(database);
}
