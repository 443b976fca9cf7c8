import { toCanonical } from "./seal.ts";
import type { ReadTable, Rows } from "./to-rows.ts";

/** Columns that say where words stand, and how sure the reader is of them: both move when a text is edited around them. */
const places: ReadonlySet<string> = new Set([
  "revision",
  "confidence",
  "span",
  "source",
  "cue",
  "content",
  "what",
  "mentions",
  "happened",
  "place",
  "through",
]);

/** What an undertaking or an event says with a column of that name. */
const alsoSaid: { readonly [Table in ReadTable]?: ReadonlySet<string> } = { events: new Set(["what"]) };

/** Whether two rows say the same but for where their words stand. */
export function saysSame(table: ReadTable, one: Rows[ReadTable][number], other: Rows[ReadTable][number]): boolean {
  const said = (row: object): string =>
    toCanonical(
      Object.fromEntries(Object.entries(row).filter(([column]) => !places.has(column) || alsoSaid[table]?.has(column))),
    );
  return said(one) === said(other);
}
