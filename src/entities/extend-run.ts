import type { Word } from "../text/words.ts";
import { calendar, cutShort, joinedByAnd, joinedByOf, joiners, nameParticles, owningNouns } from "./en/grammar.ts";
import { portfolios } from "./en/people.ts";
import { isBody, isOffice, isTitle } from "./nouns.ts";
import { gap, isCompound } from "./run.ts";

const joinsName = /^(?: | & |\. |\xa0|, (?=(?:Jr|Sr)\b))$/u;

/** Number of the word behind a run that begins at a word. `isBound`: whether no name goes over the beginning of a word. */
export function endOfRun(
  text: string,
  words: readonly Word[],
  first: number,
  isBound: (index: number) => boolean,
): number {
  let end = first + 1;
  while (end < words.length && !isBound(end) && (!words[end - 1]!.isPossessive || isOwning(text, words, end))) {
    if ((isJoined(text, words, end) || isOwning(text, words, end)) && goesOn(words[end]!)) end += 1;
    else {
      const next = afterParticles(text, words, end) ?? afterNickname(text, words, end);
      if (next === null) break;
      end = next + 1;
    }
  }
  return end;
}

/** "People's Army", "Workers’ Party": a genitive that belongs to the name. */
const isOwning = (text: string, words: readonly Word[], index: number): boolean =>
  owningNouns.has(words[index - 1]!.text) && /^['’]s? $/u.test(gap(text, words, index));

const goesOn = (word: Word): boolean => word.isCapital && !calendar.has(word.lower) && !isCompound(word);

/** The word behind a nickname in quotation marks that stands within a name: Guzmán of Joaquín “El Chapo” Guzmán. */
function afterNickname(text: string, words: readonly Word[], index: number): number | null {
  if (!/^ ["“‘']$/u.test(gap(text, words, index))) return null;
  for (let at = index; at < Math.min(index + mostInNickname, words.length - 1); at += 1) {
    if (!words[at]!.isCapital && !nameParticles.has(words[at]!.lower)) return null;
    const behind = gap(text, words, at + 1);
    if (/^["”’'] $/u.test(behind)) return goesOn(words[at + 1]!) ? at + 1 : null;
    if (behind !== " ") return null;
  }
  return null;
}
const mostInNickname = 3;

/** Whether nothing but a space, or the stop of an abbreviation, stands before a word. */
function isJoined(text: string, words: readonly Word[], index: number): boolean {
  const between = gap(text, words, index);
  if (!joinsName.test(between)) return /^ [-–] $/u.test(between) && isBodyBefore(words, index);
  const before = words[index - 1]!;
  return !between.startsWith(".") || isTitle(before) || before.text.length === 1 || cutShort.has(before.text);
}

/** "Combined Joint Task Force - Operation Inherent Resolve": what goes on behind a dash is a body's name. */
const isBodyBefore = (words: readonly Word[], index: number): boolean =>
  words.slice(Math.max(0, index - mostInBody), index).some(({ text, isCapital }) => isCapital && isBody(text));
const mostInBody = 4;

/** The word after "of", "for the" or "bin" that goes on with the name; `null` if these end it. */
export function afterParticles(text: string, words: readonly Word[], index: number): number | null {
  let at = index;
  const before = words[index - 1]!;
  const isOf = joiners.has(words[at]!.lower) && (joinsOf(before) || isPortfolio(words, at));
  if (isOf) {
    at += 1;
    if (words[at]?.lower === "the") at += 1;
  } else {
    if (
      words[at]!.lower === "and" &&
      isJoined(text, words, at) &&
      (portfolios.has(before.lower) || joinedByAnd.has(before.lower))
    )
      at += 1;
    while (at < words.length && at < index + 2 && !words[at]!.isCapital && nameParticles.has(words[at]!.lower)) at += 1;
  }
  if (at === index || at >= words.length || !words[at]!.isCapital) return null;
  for (let step = index; step <= at; step += 1) if (gap(text, words, step) !== " ") return null;
  return calendar.has(words[at]!.lower) ? null : at;
}

/** "Undersecretary for Education": an office, and what it is for. */
function isPortfolio(words: readonly Word[], of: number): boolean {
  const [before, next] = [words[of - 1]!, words[words[of + 1]?.lower === "the" ? of + 2 : of + 1]];
  return before.isCapital && isOffice(before.text) && next !== undefined && portfolios.has(next.lower);
}

/** What "of" or "for" may go on after: a body or an office. */
const joinsOf = ({ lower, isCapital }: Word): boolean => isCapital && (isBody(lower) || joinedByOf.has(lower));
