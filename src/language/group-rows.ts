/** A row joins longer ones if it is this share of the longest: what padding costs is then less than another call. */
const likeLength = 0.75;

export interface GroupOptions {
  /** Pieces that go through a graph together, padding included. A report shares its rows with no other. */
  readonly piecesAtOnce: number;
}

/** Rows of like length together, longest first and else in their order, which is that of the text. */
export function groupRows<Row>(
  rows: readonly Row[],
  lengthOf: (row: Row) => number,
  { piecesAtOnce }: GroupOptions,
): readonly (readonly Row[])[] {
  const sorted = rows.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const groups: Row[][] = [];
  for (const row of sorted) {
    const group = groups.at(-1);
    const longest = group ? lengthOf(group[0]!) : 0;
    const isAlike = lengthOf(row) >= likeLength * longest;
    if (group && isAlike && (group.length + 1) * longest <= piecesAtOnce) group.push(row);
    else groups.push([row]);
  }
  return groups;
}
