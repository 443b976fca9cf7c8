import { countingOf, countingWords, scales, vagueBefore, vagueScales } from "./en/number-words.ts";
import { type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import type { Numeral } from "./numeral.ts";

/** "Dozens", "tens of thousands", "several hundred": the least that the words allow. */
export function readCounting(lexemes: readonly Lexeme[], first: number): Numeral | null {
  const word = lexemes[first]!.lower;
  const behind = lowerAt(lexemes, first + 1) === "of" ? lexemes[first + 2]?.lower : undefined;
  const plural = behind === undefined ? undefined : countingWords.get(behind);
  const times = countingOf.get(word);
  const found = (last: number, value: number): Numeral => ({
    first,
    last,
    value,
    scales: [],
    kind: "counting",
    unread: null,
  });
  if (times !== undefined && plural !== undefined && plural >= 1e3) return found(first + 2, (times * plural) / 2);
  const least = countingWords.get(word);
  if (least !== undefined) return found(first, least);
  const vague = readVague(lexemes, first);
  return vague === null ? null : found(vague.last, vague.value);
}

/** "Several hundred", "a few dozen", "a couple of hundred", with the scale behind: "several hundred thousand". */
function readVague(lexemes: readonly Lexeme[], first: number): Pick<Numeral, "last" | "value"> | null {
  const from = lowerAt(lexemes, first) === "a" ? first + 1 : first;
  const size = [1, 2].find((words) => vagueBefore.has(phraseOf(lexemes, from, from + words - 1)));
  const last = from + (size ?? 0);
  const least = size === undefined ? undefined : vagueScales.get(lowerAt(lexemes, last));
  if (least === undefined) return null;
  const more = scales.get(lowerAt(lexemes, last + 1)) ?? 1;
  return more >= 1e3 && more > least ? { last: last + 1, value: least * more } : { last, value: least };
}
