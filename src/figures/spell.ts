import { small, tens } from "./en/written-numbers.ts";

/** A whole number above nought in words, without "and". */
export function spell(number: number): readonly string[] {
  for (const [word, scale] of [
    ["billion", 1e9],
    ["million", 1e6],
    ["thousand", 1e3],
    ["hundred", 100],
  ] as const) {
    if (number < scale) continue;
    const rest = number % scale;
    return [...spell(Math.floor(number / scale)), word, ...(rest === 0 ? [] : spell(rest))];
  }
  if (number < 20) return [small[number]!];
  return [tens[Math.floor(number / 10)]!, ...(number % 10 === 0 ? [] : [small[number % 10]!])];
}
