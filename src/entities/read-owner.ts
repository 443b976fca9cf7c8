import type { Word } from "../text/words.ts";
import { articles } from "./en/grammar.ts";
import { findState } from "./find-states.ts";

/** Whose a name is by the genitive right before it: "South Korea" of "South Korea's Defence Ministry"; `null` for none. */
export function readOwner(text: string, words: readonly Word[], first: number): string | null {
  const owner = words[first - 1];
  if (owner === undefined || !owner.isCapital) return null;
  const between = text.slice(owner.end, words[first]!.start);
  if (!/^['’]s $/u.test(between) && !(owner.text.endsWith("s") && /^['’] $/u.test(between))) return null;
  const two = words[first - 2];
  const whole = two?.isCapital && text.slice(two.end, owner.start) === " " ? `${two.text} ${owner.text}` : null;
  return whole !== null && findState(whole) !== null ? whole : owner.text;
}

/** The words with capitals right before a place: "Mirn Committee" of "Mirn Committee chairman"; `null` for none. */
export function capitalsBefore(text: string, words: readonly Word[], at: number): string | null {
  let from = at;
  while (from > 0 && isCapitalBefore(text, words, from)) from -= 1;
  return from === at ? null : text.slice(words[from]!.start, words[at - 1]!.end);
}

function isCapitalBefore(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at - 1]!;
  return word.isCapital && !articles.has(word.lower) && text.slice(word.end, words[at]?.start) === " ";
}
