import type { Kysely } from "kysely";
import { CounterclaimError } from "../errors.ts";
import { appendChange, type ChangeLine, nextChange } from "./append-change.ts";
import { toId } from "./ids.ts";
import { loadRows } from "./load-rows.ts";
import { toRevisionId } from "./revision-id.ts";
import type { Tables } from "./tables.ts";
import { readTables } from "./to-rows.ts";

/**
 * Takes back all that a report contributed, its texts too. The history keeps that it was there, and its ids are never
 * given again. Throws `id-unknown`.
 */
export async function removeReport(
  database: Kysely<Tables>,
  report: number,
  { author, at }: { readonly author: string; readonly at: Date },
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const change = await nextChange(transaction);
    const revisions = await transaction
      .selectFrom("revisions")
      .select(["report", "number"])
      .where("report", "=", report)
      .execute();
    const rows = await loadRows(transaction, [report]);
    const { numDeletedRows } = await transaction
      .deleteFrom("reports")
      .where("id", "=", report)
      .executeTakeFirstOrThrow();
    const id = toId("reports", report);
    if (revisions.length === 0 && Number(numDeletedRows) === 0) throw new CounterclaimError("id-unknown", { id });
    const ids = [
      id,
      ...revisions.map(toRevisionId),
      ...readTables.flatMap((table) => rows[table].map((row) => toId(table, row.id))),
    ];
    const lines = ids.map((one): ChangeLine => ({ id: one, what: "removed", seal: null, spans: [] }));
    await appendChange(transaction, change, { kind: "removed", author, report, lines }, at);
  });
}
