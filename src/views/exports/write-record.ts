import { exportList, recordLists } from "../../store/export-record.ts";
import type { Store } from "../../store/open-store.ts";

/** The record as one JSON document, piece by piece; together they are the document of docs/record.schema.json. */
export async function* writeRecord({ database }: Store): AsyncGenerator<string> {
  for (const [index, list] of recordLists.entries()) {
    yield `${index === 0 ? "{" : ",\n"}"${list}":[`;
    let isFirst = true;
    for await (const item of exportList(database, list)) {
      yield `${isFirst ? "\n" : ",\n"}${JSON.stringify(item)}`;
      isFirst = false;
    }
    yield "]";
  }
  yield "}\n";
}

/** What an object of each list is called in a stream of them. */
const types = {
  reports: "report",
  entities: "entity",
  claims: "claim",
  links: "link",
  figures: "figure",
  undertakings: "undertaking",
  events: "event",
} as const;

/** The record as JSON Lines: one object a line, with its `type` first. */
export async function* writeRecordLines({ database }: Store): AsyncGenerator<string> {
  for (const list of recordLists)
    for await (const item of exportList(database, list)) yield `${JSON.stringify({ type: types[list], ...item })}\n`;
}
