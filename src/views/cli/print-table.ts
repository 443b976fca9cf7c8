/** A column of a table for people. */
export interface Column<Item> {
  readonly head: string;
  readonly of: (item: Item) => string | number | null;
  /** Whether it gives way when the terminal is too narrow: its words are cut. */
  readonly isFlexible?: boolean;
}

const gap = "  ";

/** A flexible column is not made narrower than this: then the table is wider than the terminal. */
const least = 6;

/** What stands for nothing. */
const nothing = "–";

/** Rows in columns, cut to the width of the terminal; nothing for no rows. */
export function printTable<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  width: number,
): readonly string[] {
  if (items.length === 0) return [];
  const rows = items.map((item) => columns.map(({ of }) => toText(of(item))));
  const full = columns.map(({ head }, index) => Math.max(head.length, ...rows.map((row) => lengthOf(row[index]!))));
  const widths = shareOut(
    full,
    columns.map(({ isFlexible = false }) => isFlexible),
    width,
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => pad(cut(cell, widths[index]!), widths[index]!))
      .join(gap)
      .trimEnd();
  return [line(columns.map(({ head }) => head)), ...rows.map(line)];
}

const toText = (value: string | number | null): string =>
  value === null || value === "" ? nothing : String(value).replace(/\s+/gu, " ");

/** Takes what is too much from the flexible columns, each time from the widest of them. */
function shareOut(full: readonly number[], flexible: readonly boolean[], width: number): readonly number[] {
  const widths = [...full];
  let over = full.reduce((sum, one) => sum + one, 0) + gap.length * (full.length - 1) - width;
  for (; over > 0; over -= 1) {
    const widest = widths.reduce((best, one, at) => (flexible[at] && one > (widths[best] ?? 0) ? at : best), -1);
    if (widest === -1 || widths[widest]! <= least) break;
    widths[widest]! -= 1;
  }
  return widths;
}

/** Code points: close enough for what is printed here. */
const lengthOf = (text: string): number => [...text].length;

const cut = (text: string, width: number): string =>
  lengthOf(text) <= width ? text : `${[...text].slice(0, Math.max(0, width - 1)).join("")}…`;

const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - lengthOf(text)));
