import { type Column, share, type Table } from "./table.ts";

/** One thing found: how sure the product said it is, in [0, 1], and whether it was right. */
export interface Claimed {
  readonly confidence: number;
  readonly isRight: boolean;
}

interface Bin {
  readonly count: number;
  readonly confidence: number | null;
  readonly right: number | null;
  /** Share that was right less the mean confidence: below 0 where the product was too sure. */
  readonly gap: number | null;
}

const bins = 10;

/** Cuts what was found, the least sure first, into ten parts of equal number. */
export function toBins(found: readonly Claimed[]): readonly Bin[] {
  const sorted = found.toSorted((one, other) => one.confidence - other.confidence);
  const cut = (index: number): number => Math.floor((index * sorted.length) / bins);
  return Array.from({ length: bins }, (_, index) => toBin(sorted.slice(cut(index), cut(index + 1))));
}

function toBin(found: readonly Claimed[]): Bin {
  const sum = found.reduce((total, { confidence }) => total + confidence, 0);
  const confidence = share(sum, found.length);
  const right = share(found.filter(({ isRight }) => isRight).length, found.length);
  return {
    count: found.length,
    confidence,
    right,
    gap: confidence !== null && right !== null ? right - confidence : null,
  };
}

/** Mean size of the gaps over all that was found (the expected calibration error), and the largest; `null` of nothing. */
export function toCalibrationError(found: readonly Claimed[]): {
  readonly expected: number | null;
  readonly largest: number | null;
} {
  const gaps = toBins(found).flatMap(({ count, gap }) => (gap === null ? [] : [{ count, size: Math.abs(gap) }]));
  const total = gaps.reduce((sum, { count, size }) => sum + count * size, 0);
  return {
    expected: share(total, found.length),
    largest: gaps.length > 0 ? Math.max(...gaps.map(({ size }) => size)) : null,
  };
}

const shares: readonly Column[] = ["said", "right", "gap"].map((name) => ({ name, digits: 3 }));

/** Tables of the error over all, and of each of the ten parts. */
export function toCalibrationTables(title: string, found: readonly Claimed[]): readonly Table[] {
  const { expected, largest } = toCalibrationError(found);
  return [
    {
      title,
      columns: [
        { name: "found", digits: 0 },
        { name: "error", digits: 3 },
        { name: "largest", digits: 3 },
      ],
      rows: [{ name: "confidence", cells: [found.length, expected, largest] }],
      notes: ["error: mean gap between confidence and share right, over ten equal parts"],
    },
    {
      title: `${title}, by tenths`,
      columns: [{ name: "found", digits: 0 }, ...shares],
      rows: toBins(found).map(({ count, confidence, right, gap }, index) => ({
        name: `tenth ${index + 1}`,
        cells: [count, confidence, right, gap],
      })),
      notes: ["gap below 0: too sure"],
    },
  ];
}
