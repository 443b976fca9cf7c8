import { findPressNoun } from "../press/find-press.ts";
import type { Word } from "../text/words.ts";
import { type Beside, nothingBeside } from "./beside.ts";
import { bodyNouns } from "./en/bodies.ts";
import { articles, auxiliaries, endsHead, relatives } from "./en/grammar.ts";
import { counterparts, gendered, kin, unnamedPeople } from "./en/people.ts";
import { isOffice, toNoun } from "./nouns.ts";
import { startOfOffice, wordsOf } from "./split-office.ts";

/** "French" of "French counterpart". */
const capitalIn = (words: readonly Word[]): string | null =>
  words.slice(0, -1).find(({ isCapital }) => isCapital)?.text ?? null;

/** An apposition's office or body: the last noun before any "of", "for", "who". */
export function readDescription(text: string, phrase: readonly Word[]): Beside | null {
  const headEnd = phrase.findIndex(({ lower }, index) => index > 0 && endsHead.has(lower));
  const front = headEnd === -1 ? phrase : phrase.slice(0, headEnd);
  const own = front.slice(front.findLastIndex((word, index) => index < front.length - 1 && opensPhrase(word)) + 1);
  const head = own.at(-1);
  if (head === undefined || head.isPossessive || front.some(({ lower }) => auxiliaries.has(lower))) return null;
  const noun = toNoun(head.text);
  if (noun.isPlural) return null;
  const press = findPressNoun(wordsOf(own));
  if (press !== null) return { ...nothingBeside, press, description: wordsOf(own) };
  const gender = gendered[noun.lemma] ?? null;
  if (kin.has(noun.lemma)) return { ...nothingBeside, isPerson: true, gender };
  if (counterparts.has(noun.lemma)) return { ...nothingBeside, isPerson: true, of: capitalIn(own) };
  if (bodyNouns.has(noun.lemma) && !isOffice(head.text))
    return head.isCapital || own.length > mostBodyWords ? null : { ...nothingBeside, description: wordsOf(own) };
  if (!isOffice(head.text) && !unnamedPeople.has(noun.lemma)) return null;
  const from = startOfOffice(own, own.length - 1);
  const owner = from > 0 ? wordsOf(own.slice(0, from)) : (front.find(({ isPossessive }) => isPossessive)?.text ?? null);
  const end = phrase.findIndex(({ lower }, index) => index > 0 && relatives.has(lower));
  const role = text.slice(
    own[from]!.start,
    (headEnd === -1 ? own : end === -1 ? phrase : phrase.slice(0, end)).at(-1)!.end,
  );
  return { ...nothingBeside, role, of: owner, isPerson: true, gender };
}

/** Words of an apposition that says what a body is: longer ones tell something of it. */
const mostBodyWords = 5;

/** Whether a phrase begins at a word, or behind its genitive. */
export const opensPhrase = (word: Word): boolean =>
  articles.has(word.lower) || word.lower === "one" || word.isPossessive;
