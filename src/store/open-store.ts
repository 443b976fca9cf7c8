import { Kysely, PostgresDialect } from "kysely";
import { migrate } from "./migrate.ts";
import { openEmbedded } from "./open-embedded.ts";
import { openPostgres } from "./open-postgres.ts";
import type { Tables } from "./tables.ts";

/** Where a record is kept. */
export type StorePlace = { readonly folder: string } | { readonly url: string };

/** The record's database. Holds a connection or a folder: close it. */
export interface Store extends AsyncDisposable {
  readonly database: Kysely<Tables>;
}

/**
 * Opens the record in a folder of this machine (the embedded PostgreSQL) or on a PostgreSQL server, and brings its
 * tables up to date. Throws `data-in-use`, `data-unreadable`, `database-unreachable`, `record-newer`.
 */
export async function openStore(place: StorePlace): Promise<Store> {
  const pool = "url" in place ? await openPostgres(place.url) : await openEmbedded(place.folder);
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const store: Store = { database, [Symbol.asyncDispose]: () => database.destroy() };
  try {
    await migrate(database as unknown as Kysely<unknown>);
    return store;
  } catch (error) {
    await store[Symbol.asyncDispose]();
    throw error;
  }
}
