import { findPressNoun } from "../press/find-press.ts";
import type { Word } from "../text/words.ts";
import { type Beside, nothingBeside } from "./beside.ts";
import { bodyNouns } from "./en/bodies.ts";
import { articles, clauseOpenings } from "./en/grammar.ts";
import {
  bodyModifiers,
  counterparts,
  gendered,
  kin,
  officeModifiers,
  officeOfVerb,
  unnamedPeople,
} from "./en/people.ts";
import { isOffice, toNoun } from "./nouns.ts";
import { readDescription } from "./read-apposition.ts";
import { capitalsBefore, readOwner } from "./read-owner.ts";

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
  const owner = readOwner(text, words, from) ?? capitalsBefore(text, words, from);
  if (kin.has(noun.lemma) || (counterparts.has(noun.lemma) && !noun.isPlural))
    return {
      ...nothingBeside,
      start: words[from]!.start,
      of: counterparts.has(noun.lemma) ? owner : null,
      gender: gendered[noun.lemma] ?? null,
      isPerson: true,
    };
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
  if (opening === undefined || clauseOpenings.has(opening.lower)) return nothingBeside;
  if (opening.lower === "which") return { ...nothingBeside, isPerson: false };
  if (opening.lower === "who" || opening.lower === "whose") {
    const office = opening.lower === "whose" ? null : (officeOfVerb[words[first + 1]?.lower ?? ""] ?? null);
    return {
      ...nothingBeside,
      role: office,
      of: office === null ? null : objectAt(text, words, first + 2),
      isPerson: true,
    };
  }
  const stop = text.slice(opening.start, opening.start + 200).search(/[,;:.!?–—()"“]/u);
  const limit = stop === -1 ? Number.POSITIVE_INFINITY : opening.start + stop;
  const phrase = words.slice(first, first + mostAppositionWords).filter(({ start }) => start < limit);
  return readDescription(text, phrase) ?? nothingBeside;
}

/** What somebody heads or commands, without its article: "mission", "Mirn Guard"; `null` where that is not told at once. */
function objectAt(text: string, words: readonly Word[], at: number): string | null {
  const from = words[at] !== undefined && articles.has(words[at].lower) ? at + 1 : at;
  let end = from;
  while (words[end]?.isCapital && (end === from || text.slice(words[end - 1]!.end, words[end]!.start) === " "))
    end += 1;
  const noun = words[from];
  if (end > from) return text.slice(noun!.start, words[end - 1]!.end);
  return noun !== undefined && bodyNouns.has(noun.lower) ? noun.lower : null;
}
