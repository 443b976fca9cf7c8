import { stringify } from "csv-stringify/sync";
import { recordSchema } from "../../schema/record.ts";
import type { RecordList } from "../../store/export-record.ts";

/** A cell: what a spreadsheet can hold. */
type Cell = string | number | boolean | null;

/** The columns of a list, in order: the fields of its schema. */
export function columnsOf(list: RecordList): readonly string[] {
  return Object.keys(recordSchema.unwrap().shape[list].unwrap().element.unwrap().shape);
}

/**
 * Lines of CSV (RFC 4180) of some items, without their heads. A cell that a spreadsheet would take for a formula is
 * escaped; lists are joined by spaces, spans written as `start-end`, anything deeper as JSON.
 */
export const toCsv = (items: readonly object[], columns: readonly string[]): string =>
  stringify(
    items.map((item) => columns.map((column) => toCell((item as Readonly<Record<string, unknown>>)[column]))),
    { escape_formulas: true, cast: { boolean: String } },
  );

/** The line of heads. */
export const toCsvHead = (columns: readonly string[]): string => stringify([[...columns]]);

function toCell(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (isSpan(value)) return `${value[0]}-${value[1]}`;
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (value.every(isSpan)) return value.map(([start, end]) => `${start}-${end}`).join(" ");
  if (value.every((one) => typeof one === "string"))
    return value.join(value.some((one) => one.includes(" ")) ? "; " : " ");
  return JSON.stringify(value);
}

const isSpan = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "number");
