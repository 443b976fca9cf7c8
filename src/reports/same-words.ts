import { toMatchable } from "./plain-line.ts";

/** The letters and digits alone: what is left when two ways of setting the same words are compared. */
export const toLetters = (words: string): string => toMatchable(words).replace(/[^\p{L}\p{N}]+/gu, "");

/** So many letters at the head of both make two lines the same, though one goes on. */
const enough = 30;

/** Whether the two say the same, but for marks, spaces, and an end that one of them leaves out. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [toLetters(one), toLetters(other)];
  if (a === "" || b === "") return false;
  return a === b || (Math.min(a.length, b.length) > enough && (a.startsWith(b) || b.startsWith(a)));
}
