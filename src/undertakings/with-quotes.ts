import { type Span, slice } from "../text/span.ts";

/** Words with the quotation mark before or behind them whose other one stands among them. */
export function withQuotes(text: string, [start, end]: Span): Span {
  const words = slice(text, [start, end]);
  for (const [open, close] of pairs) {
    const opened = words.split(open).length - 1;
    const closed = words.split(close).length - 1;
    const isOdd = open === close ? opened % 2 === 1 : opened !== closed;
    if (!isOdd) continue;
    if (text[start - 1] === open) return [start - 1, end];
    if (text[end] === close) return [start, end + 1];
  }
  return [start, end];
}

const pairs = [
  ['"', '"'],
  ["\u201c", "\u201d"],
  ["\u2018", "\u2019"],
] as const;
