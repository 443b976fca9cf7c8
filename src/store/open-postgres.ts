import type { PostgresPool } from "kysely";
import pg from "pg";
import { CounterclaimError } from "../errors.ts";

/** Connections held open to the server: one that writes, the others for questions asked meanwhile. */
const mostConnections = 8;

/** The types of whole numbers of 64 bits, and of lists of them. Ids and counts stay far below 2^53. */
const bigintType = 20;
const bigintsType = 1016;

/** How the driver reads a value that is written as text. */
type Parser = (text: string) => unknown;
const parserOf = pg.types.getTypeParser as (type: number, format?: string) => Parser;
const readList = parserOf(bigintsType) as (text: string) => readonly string[];
const parsers: ReadonlyMap<number, Parser> = new Map<number, Parser>([
  [bigintType, Number],
  [bigintsType, (text) => readList(text).map(Number)],
]);

/**
 * A pool of connections to a PostgreSQL server, tried once. Throws `database-unreachable`.
 *
 * @param url `postgres://user:password@host:port/database`, or with `?host=` a folder of a socket
 */
export async function openPostgres(url: string): Promise<PostgresPool> {
  const pool = new pg.Pool({
    connectionString: url,
    max: mostConnections,
    types: {
      getTypeParser: (type: number, format?: string) => parsers.get(type) ?? parserOf(type, format),
    } as pg.CustomTypesConfig,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  try {
    (await pool.connect()).release();
  } catch (cause) {
    await pool.end();
    throw new CounterclaimError(
      "database-unreachable",
      { url: withoutPassword(url), reason: reasonOf(cause) },
      { cause },
    );
  }
  return pool;
}

const withoutPassword = (url: string): string => url.replace(/(:\/\/[^:/@]*):[^@]*@/, "$1:…@");

const reasonOf = (cause: unknown): string => {
  const { message, code } = cause as NodeJS.ErrnoException;
  return message || code || "no reason given";
};
