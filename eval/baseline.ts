import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Table } from "./table.ts";

const path = "eval/baseline.json";

/** Figures by title, row and column. */
export type Figures = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number | null>>>>>>;

export interface Baseline {
  /** Of all data: `npm run eval` prints what changed since. */
  readonly full: Figures;
  /** Of a small part of it: `npm test` fails when they fall. */
  readonly slice: Figures;
}

/** The figures of the last version; none where they were never written. */
export const readBaseline = (): Baseline =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Baseline) : { full: {}, slice: {} };

/** Puts new figures in the place of those under the same titles. */
export function writeBaseline({ full, slice }: Baseline): void {
  const old = readBaseline();
  const merged: Baseline = { full: { ...old.full, ...full }, slice: { ...old.slice, ...slice } };
  writeFileSync(path, `${JSON.stringify(merged, null, 2)}\n`);
}

const round = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e4) / 1e4);

/** The figures of the tables that were measured. */
export const toFigures = (tables: readonly Table[]): Figures =>
  Object.fromEntries(
    tables
      .filter(({ rows }) => rows.length > 0)
      .map(({ title, columns, rows }) => [
        title,
        Object.fromEntries(
          rows.map(({ name, cells }) => [
            name,
            Object.fromEntries(columns.map((column, index) => [column.name, round(cells[index] ?? null)])),
          ]),
        ),
      ]),
  );

export interface Change {
  readonly row: string;
  readonly column: string;
  readonly before: number | null;
  readonly now: number | null;
}

/** What is not as in the baseline; nothing where the baseline does not have the table. */
export function findChanges(table: Table, baseline: Figures): readonly Change[] {
  const before = baseline[table.title];
  const now = toFigures([table])[table.title];
  if (!before || !now) return [];
  return Object.entries(now).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, value]) => {
      const old = before[row]?.[column] ?? null;
      return old === value ? [] : [{ row, column, before: old, now: value }];
    }),
  );
}

/** The changes as lines of at most 80 columns, a row of the table each. */
export function printChanges(table: Table, baseline: Figures): readonly string[] {
  if (table.rows.length === 0) return [];
  if (!(table.title in baseline)) return ["not in the baseline"];
  const changes = findChanges(table, baseline);
  if (changes.length === 0) return ["as in the baseline"];
  return changes.map(({ row, column, before, now }) => {
    const sign = before !== null && now !== null && now > before ? "+" : "";
    const difference = before !== null && now !== null ? `${sign}${Number((now - before).toFixed(4))}` : "";
    return `  changed  ${row.trim().padEnd(22)}${column.padEnd(9)}${before ?? "-"} -> ${now ?? "-"}  ${difference}`.trimEnd();
  });
}
