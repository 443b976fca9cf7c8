import type { MeasureName } from "../schema/figure.ts";
import { notFates } from "./en/fates.ts";
import { type Lexeme, phraseOf } from "./lexemes.ts";

type Table = ReadonlyMap<string, MeasureName>;

/** A phrase of a table, and its last lexeme. */
export interface Found {
  readonly measure: MeasureName;
  readonly last: number;
}

const longestFate = 4;

/** The longest phrase of a table at a lexeme. */
export function lookUp(lexemes: readonly Lexeme[], at: number, ...tables: readonly Table[]): Found | null {
  for (let size = longestFate; size > 0; size--) {
    if (at + size > lexemes.length) continue;
    const measure = inTables(phraseOf(lexemes, at, at + size - 1), tables);
    if (measure !== null)
      return notFates.has(phraseOf(lexemes, at, at + size)) ? null : { measure, last: at + size - 1 };
  }
  return null;
}

/** The longest phrase of the tables that ends before a lexeme. */
export function lookBack(lexemes: readonly Lexeme[], end: number, ...tables: readonly Table[]): MeasureName | null {
  for (let size = Math.min(longestFate, end); size > 0; size--) {
    const measure = inTables(phraseOf(lexemes, end - size, end - 1), tables);
    if (measure !== null) return measure;
  }
  return null;
}

function inTables(words: string, tables: readonly Table[]): MeasureName | null {
  for (const table of tables) {
    const measure = table.get(words);
    if (measure !== undefined) return measure;
  }
  return null;
}
