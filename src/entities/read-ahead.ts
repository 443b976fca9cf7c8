import type { Word } from "../text/words.ts";
import { type Beside, nothingBeside } from "./beside.ts";
import { endsHead } from "./en/grammar.ts";
import { isOffice } from "./nouns.ts";
import { opensPhrase, readDescription } from "./read-apposition.ts";

/** A description in front, set off by a comma: "Ostrem's spokeswoman, Dana Wirth", "the president of Kareth, Odran Vael". */
export function readAhead(text: string, words: readonly Word[], first: number): Beside {
  const before = words[first - 1];
  if (before === undefined || text.slice(before.end, words[first]!.start) !== ", ") return nothingBeside;
  const isOwners = before.isCapital && !isOffice(before.text);
  const from = isOwners ? startBehindOffice(text, words, first) : startOfPhrase(text, words, first - 1);
  return from === null ? nothingBeside : (readDescription(text, words.slice(from, first)) ?? nothingBeside);
}

/** Back to the article or genitive that a phrase begins with. */
function startOfPhrase(text: string, words: readonly Word[], last: number): number {
  let from = last;
  while (from > 0 && last - from < mostWords && isJoined(text, words, from) && !opensPhrase(words[from]!)) from -= 1;
  return from;
}

const mostWords = 7;

const isJoined = (text: string, words: readonly Word[], index: number): boolean =>
  /^(?:['’]s)?\s*$/u.test(text.slice(words[index - 1]!.end, words[index]!.start));

/** Where an office begins behind whose "of" or "in" a name ends: "their ambassador in Tolvany,"; `null` for none. */
function startBehindOffice(text: string, words: readonly Word[], first: number): number | null {
  for (let at = first - 1; at > 0 && first - at < mostWords && isJoined(text, words, at); at -= 1)
    if (endsHead.has(words[at]!.lower))
      return isOffice(words[at - 1]!.text) && isJoined(text, words, at) ? startOfPhrase(text, words, at - 1) : null;
  return null;
}
