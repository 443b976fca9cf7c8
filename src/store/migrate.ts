import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Kysely, sql } from "kysely";
import { CounterclaimError } from "../errors.ts";

/** Numbered SQL files, forward only; the package has them beside the code that is built from src/. */
const migrationFolder = fileURLToPath(new URL("../../src/store/migrations", import.meta.url));

/** Held by whoever migrates, so that of two that start at once one waits. The number is ours. */
const lockNumber = 7_400_001;

/**
 * Brings the tables up to date in one transaction; nothing is done where nothing is missing.
 * Throws `record-newer`.
 *
 * @param upTo the name of the last migration wanted, for tests of earlier versions; all unless given
 */
export async function migrate(database: Kysely<unknown>, upTo?: string): Promise<void> {
  const names = (await readdir(migrationFolder)).filter((name) => name.endsWith(".sql")).sort();
  const wanted = upTo === undefined ? names : names.slice(0, names.indexOf(upTo) + 1);
  await database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${lockNumber}::bigint)`.execute(transaction);
    await sql`set local client_min_messages to warning`.execute(transaction);
    await sql`create table if not exists migrations (name text primary key, done timestamptz not null)`.execute(
      transaction,
    );
    const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(transaction);
    const done = rows.map(({ name }) => name);
    const unknown = done.findLast((name) => !names.includes(name));
    if (unknown !== undefined) throw new CounterclaimError("record-newer", { version: unknown, known: names.at(-1)! });
    for (const name of wanted.filter((one) => !done.includes(one))) {
      await sql.raw(await readFile(join(migrationFolder, name), "utf8")).execute(transaction);
      await sql`insert into migrations (name, done) values (${name}, now())`.execute(transaction);
    }
  });
}
