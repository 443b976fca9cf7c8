import type { FoundName } from "../schema/analysis.ts";
import { firstWhere } from "../text/first-where.ts";
import { overlaps, type Span } from "../text/span.ts";

/** Names that the reader found, in text order. */
export type FoundNames = readonly FoundName[];

export const toFoundNames = (names: readonly FoundName[]): FoundNames =>
  names.toSorted((one, other) => one.span[0] - other.span[0]);

/** The name that the reader found at a place, the longest of several; `null` for none. */
export function findFoundName(span: Span, names: FoundNames): FoundName | null {
  const first = firstWhere(names.length, (index) => names[index]!.span[1] > span[0]);
  let longest: FoundName | null = null;
  for (let at = first; at < names.length && overlaps(names[at]!.span, span); at += 1)
    if (longest === null || lengthOf(names[at]!) > lengthOf(longest)) longest = names[at]!;
  return longest;
}

/** Where a person's name begins right behind another's: "University of Brod | Ruta Malin". Bodies and places run on. */
export const toStarts = (text: string, names: FoundNames): ReadonlySet<number> =>
  new Set(
    names.slice(1).flatMap(({ span: [start], kind }, index) => {
      const before = names[index]!;
      const isPersonBehindThing = kind === "person" && before.kind !== "person";
      return isPersonBehindThing && text.slice(before.span[1], start) === " " ? [start] : [];
    }),
  );

/** The names that lie in a stretch of text. */
export const foundWithin = ([start, end]: Span, names: FoundNames): FoundNames =>
  names.filter(({ span }) => start <= span[0] && span[1] <= end);

const lengthOf = ({ span: [start, end] }: FoundName): number => end - start;
