import type { Scene, Statement } from "./statement.ts";

/** Longest piece of a statement that a reason quotes, in characters. */
const longest = 80;

/** What somebody said, in quotation marks, cut where it is long. */
export function quoteOf({ text }: Scene, { account }: Statement): string {
  const words = account.content
    .map((span) => text.slice(...span))
    .join(" … ")
    .replace(/["“”\s]+/gu, " ")
    .trim();
  return `“${words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words}”`;
}

/** The words of saying, in quotation marks. */
export const cueOf = ({ text }: Scene, { account }: Statement): string =>
  `“${account.cue.map((span) => text.slice(...span)).join(" … ")}”`;
