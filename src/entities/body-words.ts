import { turnedBodies } from "./en/body-forms.ts";

/** "Ministry of Defence" as "Defence Ministry", so that the two are one; without words that names of bodies leave off. */
export function turnBody(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => turnedBodies.has(word.toLowerCase()));
  const isTurned = at !== -1 && words[at + 1] === "of" && words.length > at + 2;
  const own = isTurned ? [...words.slice(0, at), ...words.slice(at + 2), words[at]!] : words;
  return own.filter((word) => !/^(?:the|of|for|and|affairs)$/iu.test(word));
}

/** "Defense Department" as "Department of Defense", of which "DoD" has the letters. */
export const turnBack = (words: readonly string[]): readonly string[] =>
  turnedBodies.has(words.at(-1)!.toLowerCase()) ? [words.at(-1)!, "of", ...words.slice(0, -1)] : words;

/** The noun that a body's name hangs on: "University" of "University of Southern Indiana". */
export function headOf(words: readonly string[]): string {
  const of = words.findIndex((word) => /^(?:of|for|in)$/u.test(word));
  return words[(of === -1 ? words.length : of) - 1] ?? "";
}

/** Whether a word is made of the first letters of a name, with those of its small words or without: "KCNA", "DoD". */
export function isLettersOf(letters: string, words: readonly string[]): boolean {
  const plain = letters.replace(/[.-]/gu, "");
  if (!/^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(plain) || plain.length < 3) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!);
  const all = words.map((word) => word[0]!);
  return capitals.length > 1 && [capitals, all].some((some) => some.join("").toLowerCase() === plain.toLowerCase());
}
