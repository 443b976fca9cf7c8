import { scales, shortScales } from "./en/written-numbers.ts";

/** By how much a scale multiplies; `NaN` for what is none. */
export const sizeOf = (scale: string): number => scales.get(scale) ?? shortScales.get(scale) ?? Number.NaN;

/** Whether a word multiplies the number before it. */
export const isScale = (word: string): boolean => scales.has(word) || shortScales.has(word);

/** Whether a piece of a number is written in digits. */
export const isDigits = (word: string): boolean => /^[0-9]/.test(word);

/** What digits say, their groups put together. */
export const toNumber = (digits: string): number => Number(digits.replace(/[,\u00a0]/g, ""));
