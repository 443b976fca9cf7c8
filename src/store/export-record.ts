import type { Kysely } from "kysely";
import type { RecordDocument } from "../schema/record.ts";
import { revisionsOf } from "./find-reports.ts";
import type { Tables } from "./tables.ts";
import {
  toRecordClaim,
  toRecordEntity,
  toRecordEvent,
  toRecordFigure,
  toRecordLink,
  toRecordReport,
  toRecordUndertaking,
} from "./to-record.ts";

/** The lists of the record, in the order in which they leave the program. */
export type RecordList = keyof RecordDocument;

/** Rows asked for at once: enough that the database is not asked for each, few enough for the memory. */
const batchSize = 1000;

/** What a row of each table is in the record. */
const toItem = {
  reports: toRecordReport,
  entities: toRecordEntity,
  claims: toRecordClaim,
  links: toRecordLink,
  figures: toRecordFigure,
  undertakings: toRecordUndertaking,
  events: toRecordEvent,
} as const;

export const recordLists = Object.keys(toItem) as readonly RecordList[];

/** All of one list of the record, oldest first, a batch at a time: memory does not grow with the record. */
export async function* exportList<List extends RecordList>(
  database: Kysely<Tables>,
  list: List,
): AsyncGenerator<RecordDocument[List][number]> {
  let after = 0;
  while (true) {
    const batch = await loadBatch(database, list, after);
    for (const row of batch) yield (toItem[list] as (row: unknown) => RecordDocument[List][number])(row);
    if (batch.length < batchSize) return;
    after = batch.at(-1)!.id;
  }
}

async function loadBatch(
  database: Kysely<Tables>,
  list: RecordList,
  after: number,
): Promise<readonly { readonly id: number }[]> {
  if (list === "reports")
    return database
      .selectFrom("reports")
      .selectAll()
      .select(revisionsOf.as("revisions"))
      .where("id", ">", after)
      .orderBy("id")
      .limit(batchSize)
      .execute();
  return database.selectFrom(list).selectAll().where("id", ">", after).orderBy("id").limit(batchSize).execute();
}
