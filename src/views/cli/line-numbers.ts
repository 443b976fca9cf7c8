import { firstWhere } from "../../text/first-where.ts";

/** Line numbers of offsets, counted from 1, as an editor shows them. */
export function toLineNumbers(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  return (offset) => firstWhere(starts.length, (index) => starts[index]! > offset);
}
