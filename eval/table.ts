/** A column of figures, with the number of digits after the point; 0 for what is counted. */
export interface Column {
  readonly name: string;
  readonly digits: number;
}

export interface Row {
  readonly name: string;
  /** One for each column; `null` where there is nothing to reckon from. */
  readonly cells: readonly (number | null)[];
}

/** Figures that are printed, and kept in the baseline, under their title, row and column. */
export interface Table {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Lines under the table: what the reader of the figures must know. */
  readonly notes: readonly string[];
}

/** How many there are, how many were found, how many of these are right. */
export interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

export const addCounts = (one: Counts, other: Counts): Counts => ({
  gold: one.gold + other.gold,
  found: one.found + other.found,
  right: one.right + other.right,
});

export const noCounts: Counts = { gold: 0, found: 0, right: 0 };

/** The share; `null` of nothing. */
export const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);

export const prf: readonly Column[] = ["P", "R", "F1"].map((name) => ({ name, digits: 3 }));

/** Precision, recall and their harmonic mean, 0 where nothing was found: as `score_attribution.py` has it. */
export function toPrf({ gold, found, right }: Counts): readonly [precision: number, recall: number, f1: number] {
  const precision = share(right, found) ?? 0;
  const recall = share(right, gold) ?? 0;
  return [precision, recall, right > 0 ? (2 * precision * recall) / (precision + recall) : 0];
}

/** What stands in the place of a table whose data is missing. */
export const notMeasured = (title: string, path: string): Table => ({
  title,
  columns: [],
  rows: [],
  notes: [`not measured: ${path} is not here`],
});

const nameWidth = 17;
const cellWidth = 9;

const toCell = (value: number | null, { digits }: Column): string => value?.toFixed(digits) ?? "-";

/** The table as lines of at most 80 columns, as long as it has no more than seven columns of figures. */
export function printTable({ title, columns, rows, notes }: Table): readonly string[] {
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(nameWidth)}${cells.map((cell) => cell.padStart(cellWidth)).join("")}`.trimEnd();
  return [
    title,
    "-".repeat(title.length),
    ...(columns.length > 0
      ? [
          line(
            "",
            columns.map(({ name }) => name),
          ),
        ]
      : []),
    ...rows.map(({ name, cells }) =>
      line(
        name,
        cells.map((cell, index) => toCell(cell, columns[index]!)),
      ),
    ),
    ...notes,
  ];
}
