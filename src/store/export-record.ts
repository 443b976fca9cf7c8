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

type Batch = readonly { readonly id: number; readonly item: object }[];
type Load = (database: Kysely<Tables>, after: number) => Promise<Batch>;

const loads: { readonly [List in RecordList]: Load } = {
  reports: async (database, after) => {
    const rows = await database
      .selectFrom("reports")
      .selectAll()
      .select(revisionsOf.as("revisions"))
      .where("id", ">", after)
      .orderBy("id")
      .limit(batchSize)
      .execute();
    return rows.map(({ revisions, ...row }) => ({ id: row.id, item: toRecordReport(row, revisions) }));
  },
  entities: async (database, after) => {
    const rows = await database
      .selectFrom("entities")
      .selectAll()
      .where("id", ">", after)
      .orderBy("id")
      .limit(batchSize)
      .execute();
    return rows.map((row) => ({ id: row.id, item: toRecordEntity(row) }));
  },
  claims: async (database, after) => {
    const rows = await database
      .selectFrom("claims")
      .selectAll()
      .where("id", ">", after)
      .orderBy("id")
      .limit(batchSize)
      .execute();
    return rows.map((row) => ({ id: row.id, item: toRecordClaim(row) }));
  },
  links: async (database, after) => {
    const rows = await database
      .selectFrom("links")
      .selectAll()
      .where("id", ">", after)
      .orderBy("id")
      .limit(batchSize)
      .execute();
    return rows.map((row) => ({ id: row.id, item: toRecordLink(row) }));
  },
  figures: async (database, after) => {
    const rows = await database
      .selectFrom("figures")
      .selectAll()
      .where("id", ">", after)
      .orderBy("id")
      .limit(batchSize)
      .execute();
    return rows.map((row) => ({ id: row.id, item: toRecordFigure(row) }));
  },
  undertakings: async (database, after) => {
    const rows = await database
      .selectFrom("undertakings")
      .selectAll()
      .where("id", ">", after)
      .orderBy("id")
      .limit(batchSize)
      .execute();
    return rows.map((row) => ({ id: row.id, item: toRecordUndertaking(row) }));
  },
  events: async (database, after) => {
    const rows = await database
      .selectFrom("events")
      .selectAll()
      .where("id", ">", after)
      .orderBy("id")
      .limit(batchSize)
      .execute();
    return rows.map((row) => ({ id: row.id, item: toRecordEvent(row) }));
  },
};

export const recordLists = Object.keys(loads) as readonly RecordList[];

/** All that stands in one list of the record, oldest first, a batch at a time: memory does not grow with the record. */
export async function* exportList<List extends RecordList>(
  database: Kysely<Tables>,
  list: List,
): AsyncGenerator<RecordDocument[List][number]> {
  let after = 0;
  while (true) {
    const batch = await loads[list](database, after);
    for (const { item } of batch) yield item as RecordDocument[List][number];
    if (batch.length < batchSize) return;
    after = batch.at(-1)!.id;
  }
}
