import { findPressNoun } from "../press/find-press.ts";
import type { ChannelKind } from "../schema/channel.ts";
import type { Word } from "../text/words.ts";
import { bodyNouns } from "./en/bodies.ts";
import { articles, auxiliaries, endsHead, relatives } from "./en/grammar.ts";
import { bodyModifiers, gendered, kin, officeModifiers, officeOfVerb, unnamedPeople } from "./en/people.ts";
import type { Gender } from "./name-mention.ts";
import { isOffice, toNoun } from "./nouns.ts";
import { startOfOffice, wordsOf } from "./split-office.ts";

/** What the words beside a name say of its bearer. */
export interface Beside {
  readonly start?: number;
  readonly role: string | null;
  readonly of: string | null;
  readonly gender?: Gender | null;
  readonly press: ChannelKind | null;
  readonly description: string | null;
  readonly isPerson?: boolean;
}

const nothingBeside: Beside = { role: null, of: null, press: null, description: null };

/** What stands in small letters right before a name: "interior minister", "state news agency", "his brother". */
export function readBefore(text: string, words: readonly Word[], first: number, isBare: boolean): Beside {
  const adjacent = (index: number): boolean =>
    index >= 0 && index + 1 < words.length && text.slice(words[index]!.end, words[index + 1]!.start) === " ";
  if (!isBare || !adjacent(first - 1) || words[first - 1]!.isPossessive) return nothingBeside;
  const head = words[first - 1]!;
  if (head.isCapital) return nothingBeside;
  let from = first - 1;
  while (
    adjacent(from - 1) &&
    !words[from - 1]!.isCapital &&
    !words[from - 1]!.isPossessive &&
    isNounModifier(words[from - 1]!.lower)
  )
    from -= 1;
  const phrase = text.slice(words[from]!.start, head.end);
  const press = findPressNoun(phrase);
  if (press !== null) return { ...nothingBeside, start: words[from]!.start, press, description: phrase };
  const noun = toNoun(head.text);
  const owner =
    adjacent(from - 1) && (words[from - 1]!.isPossessive || words[from - 1]!.isCapital) ? words[from - 1]!.text : null;
  if (kin.has(noun.lemma))
    return { ...nothingBeside, start: words[from]!.start, gender: gendered[noun.lemma] ?? null, isPerson: true };
  if ((isOffice(head.text) || unnamedPeople.has(noun.lemma)) && !noun.isPlural)
    return {
      ...nothingBeside,
      start: words[from]!.start,
      role: phrase,
      of: owner,
      gender: gendered[noun.lemma] ?? null,
      isPerson: true,
    };
  if (bodyNouns.has(noun.lemma) && !noun.isPlural) return { ...nothingBeside, description: phrase };
  return nothingBeside;
}

const isNounModifier = (lower: string): boolean =>
  officeModifiers.has(lower) ||
  isOffice(lower) ||
  bodyNouns.has(lower) ||
  bodyModifiers.has(lower) ||
  lower.startsWith("pro-");

const mostAppositionWords = 14;

/** What an apposition or relative clause behind a name says: ", a spokeswoman for the minister,", ", who leads …,". */
export function readAfter(text: string, words: readonly Word[], end: number, nameEnd: number): Beside {
  const next = words[end];
  const [behind = ""] = /^(?:\s\p{Ll}+){1,2}/u.exec(text.slice(nameEnd, nameEnd + 40)) ?? [];
  const press = findPressNoun(behind) ?? findPressNoun(behind.replace(/\s\p{Ll}+$/u, ""));
  if (press !== null) return { ...nothingBeside, press };
  if (next === undefined || !/^\s?,\s$|^\s?[–—-]\s$|^ \($/u.test(text.slice(nameEnd, next.start))) return nothingBeside;
  let first = end;
  if (/^\d+$/.test(next.text)) first += 1;
  const opening = words[first];
  if (opening === undefined || opening.lower === "which") return nothingBeside;
  if (opening.lower === "who" || opening.lower === "whose") {
    const office = opening.lower === "whose" ? null : (officeOfVerb[words[first + 1]?.lower ?? ""] ?? null);
    return { ...nothingBeside, role: office, isPerson: true };
  }
  const stop = text.slice(opening.start, opening.start + 200).search(/[,;:.!?–—()"“]/u);
  const limit = stop === -1 ? Number.POSITIVE_INFINITY : opening.start + stop;
  const phrase = words.slice(first, first + mostAppositionWords).filter(({ start }) => start < limit);
  return readDescription(text, phrase) ?? nothingBeside;
}

/** A description in front, set off by a comma: "Ostrem's spokeswoman, Dana Wirth". */
export function readAhead(text: string, words: readonly Word[], first: number): Beside {
  const before = words[first - 1];
  if (
    before === undefined ||
    text.slice(before.end, words[first]!.start) !== ", " ||
    (before.isCapital && !isOffice(before.text))
  )
    return nothingBeside;
  let from = first - 1;
  while (
    from > 0 &&
    first - from < 8 &&
    text
      .slice(words[from - 1]!.end, words[from]!.start)
      .trim()
      .replace(/^['’]s$/u, "") === "" &&
    !opensPhrase(words[from]!)
  )
    from -= 1;
  return readDescription(text, words.slice(from, first)) ?? nothingBeside;
}

const opensPhrase = (word: Word): boolean => articles.has(word.lower) || word.lower === "one" || word.isPossessive;

/** An apposition's office or body: the last noun before any "of", "for", "who". */
function readDescription(text: string, phrase: readonly Word[]): Beside | null {
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
  if (bodyNouns.has(noun.lemma) && !isOffice(head.text)) return { ...nothingBeside, description: wordsOf(own) };
  if (!isOffice(head.text) && !unnamedPeople.has(noun.lemma)) return null;
  const from = startOfOffice(own, own.length - 1);
  const owner = from > 0 ? wordsOf(own.slice(0, from)) : (front.find(({ isPossessive }) => isPossessive)?.text ?? null);
  const end = phrase.findIndex(({ lower }) => relatives.has(lower));
  const role = text.slice(
    own[from]!.start,
    (headEnd === -1 ? own : end === -1 ? phrase : phrase.slice(0, end)).at(-1)!.end,
  );
  return { ...nothingBeside, role, of: owner, isPerson: true, gender };
}
