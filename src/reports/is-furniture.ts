import { furnitureLines, furnitureShapes, teaserHeads } from "./en/furniture.ts";
import { saying } from "./en/saying.ts";
import { countWords, toMatchable } from "./plain-line.ts";

/** Blocks longer than any notice that a page carries. */
const longestFurniture = 700;

/** Numbers and bullets before a menu item, arrows and stops after it. */
const edges = /^(?:\d{1,2}\.(?=\s)|[\s•·*»›>◦▪●→|+-])+|[\s:…»›>→|+.!▼▾-]+$/g;

const quoted = /["“”„«»]/;

/** Whether the block quotes somebody: marks of quotation, and a word for saying. Such a block is never furniture. */
const quotesSomebody = (plain: string): boolean => quoted.test(plain) && saying.test(plain);

/**
 * Whether a block, given as plain text, is what a page carries around its report: menus, sharing bars, notices, teasers.
 * Rather lets some through than takes a sentence of the report for one.
 */
export function isFurniture(plain: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(plain)) return true;
  if (plain.length > longestFurniture || quotesSomebody(plain)) return false;
  const line = toMatchable(plain).replace(edges, "");
  if (line === "" || furnitureLines.has(line)) return true;
  if (/^\d+$/.test(line)) return !/[.,;]$/.test(plain);
  const words = countWords(line);
  return furnitureShapes.some(({ mostWords, shape }) => words <= mostWords && shape.test(line));
}

/** Whether the block announces titles of other stories: "Related", "More from this section". */
export const isTeaserHead = (plain: string): boolean =>
  plain.length < 80 && teaserHeads.test(toMatchable(plain).replace(edges, ""));
