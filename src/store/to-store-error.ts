import { CounterclaimError } from "../errors.ts";

/** SQLSTATE, as PostgreSQL numbers what goes wrong, and what the system says of a lost connection. */
const databaseCode = /^(?:[0-9A-Z]{5}|E[A-Z]+)$/;

/** An error of the database as one of ours (`database-failed`); others as they are. */
export function toStoreError(error: unknown): unknown {
  if (error instanceof CounterclaimError) return error;
  const { code, message } = error as { readonly code?: unknown; readonly message?: string };
  const isClosedPipe = code === "EPIPE";
  const isDatabase = typeof code === "string" ? databaseCode.test(code) : message === embeddedGone;
  if (!isDatabase || isClosedPipe) return error;
  return new CounterclaimError("database-failed", { reason: message ?? String(code) }, { cause: error });
}

/** What is said of a question to an embedded database whose thread has ended. */
export const embeddedGone = "The embedded database has ended.";
