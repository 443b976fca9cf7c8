import type { Kind } from "./mutations.ts";

/** An input of the size at which the product refuses, or just below it. */
export interface Giant {
  readonly name: string;
  readonly kind: Kind;
  readonly make: (seed: string) => string;
}

const tenMillion = 10_000_000;
/** Just under what is read of a text, and of a page, without raising the limits. */
const longestText = 499_000;
const longestPage = 9_900_000;

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const inPage = (piece: string): string => `<html><body>${fill(piece, longestPage)}`;
const oneLine = (seed: string): string => seed.replace(/\s+/g, " ");

export const giants: readonly Giant[] = [
  { name: "10 MB line of words", kind: "text", make: (seed) => fill(oneLine(seed), tenMillion) },
  { name: "10 MB line as a page", kind: "html", make: (seed) => inPage(oneLine(seed)) },
  { name: "longest text, one line", kind: "text", make: (seed) => fill(oneLine(seed), longestText) },
  { name: "longest text, one word", kind: "text", make: () => fill("abcdefg", longestText) },
  { name: "longest text, quotation marks", kind: "text", make: () => fill('"“', longestText) },
  { name: "longest text, line ends", kind: "text", make: () => fill("a\n", longestText) },
  { name: "longest text, stops", kind: "text", make: () => fill("A. b! ", longestText) },
  { name: "longest page, line breaks", kind: "html", make: () => inPage("<br>a") },
  { name: "longest page, links", kind: "html", make: () => inPage("<a href=#>a</a> ") },
  { name: "longest page, comments", kind: "html", make: () => inPage("<!-- a --><p>") },
];
