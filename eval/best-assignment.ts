/**
 * Pairs rows with columns, each at most once, so that the sum of their weights is highest: for each row its column, or null. Weights
 * are not negative; a pair of weight 0 is none. Hungarian method with potentials, in the cube of the longer side.
 */
export function bestAssignment(weights: readonly (readonly number[])[], columns: number): readonly (number | null)[] {
  const size = Math.max(weights.length, columns);
  const cost = (row: number, column: number): number => -(weights[row]?.[column] ?? 0);
  // Rows and columns are counted from 1; column 0 holds the row that is looking for one.
  const [ofRow, ofColumn] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row += 1) {
    rowOf[0] = row;
    const way = findWay({ size, cost, ofRow, ofColumn, rowOf });
    for (let column = way.end; column !== 0; column = way.before[column]!) rowOf[column] = rowOf[way.before[column]!]!;
  }
  const pairs = new Array<number | null>(weights.length).fill(null);
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOf[column]! - 1;
    if ((weights[row]?.[column - 1] ?? 0) > 0) pairs[row] = column - 1;
  }
  return pairs;
}

interface Matching {
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  /** What rows and columns are worth so far. */
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
  readonly rowOf: Int32Array;
}

/** The cheapest way from the row without a column to a column without a row; what rows and columns are worth changes on it. */
function findWay({ size, cost, ofRow, ofColumn, rowOf }: Matching): {
  readonly end: number;
  readonly before: Int32Array;
} {
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const isSeen = new Uint8Array(size + 1);
  const before = new Int32Array(size + 1);
  let at = 0;
  do {
    isSeen[at] = 1;
    const row = rowOf[at]!;
    let next = 0;
    let step = Number.POSITIVE_INFINITY;
    for (let column = 1; column <= size; column += 1) {
      if (isSeen[column] === 1) continue;
      const slack = cost(row - 1, column - 1) - ofRow[row]! - ofColumn[column]!;
      if (slack < least[column]!) {
        least[column] = slack;
        before[column] = at;
      }
      if (least[column]! < step) {
        step = least[column]!;
        next = column;
      }
    }
    for (let column = 0; column <= size; column += 1) {
      if (isSeen[column] === 1) {
        ofRow[rowOf[column]!]! += step;
        ofColumn[column]! -= step;
      } else least[column]! -= step;
    }
    at = next;
  } while (rowOf[at] !== 0);
  return { end: at, before };
}
