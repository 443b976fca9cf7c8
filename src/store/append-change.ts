import type { Transaction } from "kysely";
import type { Span } from "../text/span.ts";
import { sha256 } from "./seal.ts";
import type { Tables } from "./tables.ts";

/** Why the record changed. */
export type ChangeKind = "added" | "revised" | "re-read" | "removed";

/** What became of one row. */
export interface ChangeLine {
  /** As people see it: "c17". */
  readonly id: string;
  readonly what: "added" | "changed" | "kept" | "withdrawn" | "removed";
  /** Of the row as it is now; `null` where it is gone. */
  readonly seal: string | null;
  /** The words it rests on, in the revision that it was read in. */
  readonly spans: readonly Span[];
}

export interface Change {
  readonly kind: ChangeKind;
  /** The program and its version, or the name that a person gave. */
  readonly author: string;
  readonly report: number;
  readonly lines: readonly ChangeLine[];
}

/** The number of the next entry. The history is this transaction's until it ends: others that write wait. */
export async function nextChange(
  transaction: Transaction<Tables>,
): Promise<{ readonly number: number; readonly previous: string }> {
  const { number, sha256: previous } = await transaction
    .selectFrom("head")
    .select(["number", "sha256"])
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { number: number + 1, previous };
}

/**
 * Adds an entry to the history. Each carries the SHA-256 of the one before it, so that none can be altered or taken out
 * without the rest showing it (as in a certificate transparency log, RFC 6962, without its tree).
 */
export async function appendChange(
  transaction: Transaction<Tables>,
  { number, previous }: Awaited<ReturnType<typeof nextChange>>,
  { kind, author, report, lines }: Change,
  at: Date,
): Promise<void> {
  const body = JSON.stringify({ number, at: at.toISOString(), kind, author, report, lines, previous });
  const entry = { number, at: at.toISOString(), kind, author, report, body, sha256: sha256(body) };
  await transaction.insertInto("changes").values(entry).execute();
  await transaction.updateTable("head").set({ number, sha256: entry.sha256 }).execute();
}
