import { findPressNoun } from "../press/find-press.ts";
import type { Span } from "../text/span.ts";
import { findWords, type Word } from "../text/words.ts";
import { bodyNouns, documentNouns, namedBodies } from "./en/bodies.ts";
import {
  afterHead,
  appositionAhead,
  besidePronouns,
  definites,
  indefinites,
  nobody,
  partNouns,
  possessives,
  pronouns,
  singles,
} from "./en/grammar.ts";
import { soleOffices, spokespeople, unnamedPeople, unnamedThings } from "./en/people.ts";
import { callsItself, knownAs } from "./en/told-names.ts";
import { findState } from "./find-states.ts";
import type { NamedMention } from "./join-names.ts";
import { isOffice, toNoun } from "./nouns.ts";

/** Who is meant by "the Karethi justice ministry", "two residents", "her spokesman": the parts of a phrase without a name. */
export interface Description {
  readonly form: "description";
  /** The noun it hangs on, in the singular. */
  readonly head: string;
  readonly isPlural: boolean;
  /** Whether it points at somebody the reader knows. */
  readonly isDefinite: boolean;
  /** Words between article and noun. */
  readonly modifiers: readonly string[];
  /** Whose it is, where that stands before it: "Ostrem" of "Ostrem's spokeswoman", "her". */
  readonly owner: string | null;
  /** Whether it cannot be told from others by what is written. */
  readonly isAnonymous: boolean;
  /** Whether nothing tells more of it than the noun and its article. */
  readonly isBare: boolean;
  /** The name of a state that they use of themselves: "authorities, who are known as the Republic of Artsakh". */
  readonly ownName: string | null;
  readonly span: Span;
}

export type Phrase =
  | { readonly form: "pronoun"; readonly word: string; readonly span: Span }
  | { readonly form: "name"; readonly mention: NamedMention; readonly span: Span }
  | { readonly form: "list"; readonly parts: readonly Phrase[]; readonly span: Span }
  | Description;

/** Reads who is named or described by a noun phrase; `null` for words that name nobody. */
export function readPhrase(text: string, span: Span, names: readonly NamedMention[]): Phrase | null {
  const words = findWords(text, span);
  if (words.length === 0 || (nobody.has(words[0]!.lower) && (words.length === 1 || !definites.has(words[0]!.lower))))
    return null;
  const pronoun = words[0]!;
  if (Object.hasOwn(pronouns, pronoun.lower) && !isLetters(pronoun) && (words.length === 1 || !isNounNext(words[1]!)))
    return { form: "pronoun", word: pronoun.lower, span };
  return readList(text, span, words, names) ?? readSimple(text, span, words, names);
}

/** "US" and "WHO" are no pronouns. */
const isLetters = ({ text }: Word): boolean => /^\p{Lu}{2,}$/u.test(text);

/** "that" and "her" may stand before a noun: then they are no pronouns of their own. */
const isNounNext = ({ lower }: Word): boolean => !besidePronouns.has(lower);

/** "Moscow and Ankara", "police, doctors and residents": parts that each name somebody. */
function readList(text: string, span: Span, words: readonly Word[], names: readonly NamedMention[]): Phrase | null {
  const and = words.findIndex(({ lower }) => lower === "and" || lower === "or");
  if (and <= 0 || and === words.length - 1 || (/^both$/u.test(words[0]!.lower) && words.length < 4)) return null;
  if (words.slice(0, and).some(({ lower }) => afterHead.has(lower))) return null;
  if (appositionAhead.test(text.slice(span[0], words[and]!.start))) return null;
  const isInName = names.some(({ nameSpan }) => nameSpan[0] < words[and]!.start && words[and]!.end < nameSpan[1]);
  if (isInName) return null;
  const first = readSimple(text, [span[0], words[and - 1]!.end], words.slice(0, and), names);
  const second = readSimple(text, [words[and + 1]!.start, span[1]], words.slice(and + 1), names);
  if (first === null || second === null) return null;
  // "The foreign and defence ministries" is one phrase.
  if (first.form === "description" && !isSomebody(first)) return null;
  return { form: "list", parts: [first, second], span };
}

const isSomebody = ({ head }: Description): boolean =>
  isOffice(head) || unnamedPeople.has(head) || toNoun(head).lemma !== head || /(?:ry|nt|ty|ce|my)$/u.test(head);

function readSimple(text: string, span: Span, words: readonly Word[], names: readonly NamedMention[]): Phrase | null {
  const inside = names.filter(({ nameSpan: [start, end] }) => span[0] <= start && end <= span[1]);
  const headEnd = endOfHead(text, words, inside);
  const head = words[headEnd - 1];
  if (head === undefined) return null;
  const named = inside.find(({ nameSpan }) => nameSpan[0] <= head.start && head.end <= nameSpan[1]);
  const isAlone =
    named !== undefined &&
    /^(?:the )?$/iu.test(text.slice(span[0], named.nameSpan[0])) &&
    span[1] === named.nameSpan[1];
  if (named?.kind === "group" && !head.isPossessive && !isAlone)
    return toDescription(words.slice(0, headEnd), span, text);
  const next =
    named && named.kind !== "person"
      ? inside.find(({ nameSpan, kind }) => kind === "person" && text.slice(named.nameSpan[1], nameSpan[0]) === ", ")
      : undefined;
  if (next) return { form: "name", mention: next, span };
  if (named && (!head.isPossessive || headEnd === words.length)) return { form: "name", mention: named, span };
  const agency = inside.find(
    ({ nameSpan, kind }) =>
      nameSpan[1] < head.start &&
      (isPressNoun(text.slice(nameSpan[1], head.end)) ||
        (kind === "organisation" && namedBodies.has(text.slice(nameSpan[1], head.end).trim()))),
  );
  if (agency) return { form: "name", mention: agency, span };
  const apposed = inside.find(
    ({ nameSpan }) => nameSpan[0] > head.start && isFirstComma.test(text.slice(head.end, nameSpan[0])),
  );
  if (apposed && apposed.kind !== "place") return { form: "name", mention: apposed, span };
  const own = inside.find(
    ({ nameSpan }) => nameSpan[0] > head.start && givesOwnName(text.slice(head.end, nameSpan[0])),
  );
  if (own?.bearer && findState(own.name) === null) return { form: "name", mention: own, span };
  const description = toDescription(words.slice(0, headEnd), span, text);
  return description && { ...description, ownName: own?.name ?? null };
}

/** "The militia, which calls itself the Mirn Guard": a name that somebody without another uses of itself. */
function givesOwnName(between: string): boolean {
  const comma = between.indexOf(",");
  if (comma === -1 || comma > mostBeforeOwnName) return false;
  return callsItself.test(between.slice(comma)) || knownAs.test(between.slice(comma));
}
const mostBeforeOwnName = 60;

/** "His lawyer, Edita Bern", "their head of mission, Lena Aldous": the name stands behind the first comma. */
const isFirstComma = /^[^,]{0,60},\s(?:\p{L}+\s){0,2}$/u;

/** "RIA news agency": what stands behind the name only says what it is. */
const isPressNoun = (words: string): boolean => /^\s[\p{Ll}\s]+$/u.test(words) && findPressNoun(words) !== null;

/** Index after the noun a phrase hangs on: before "of", "who", a comma, a bracket. */
function endOfHead(text: string, words: readonly Word[], names: readonly NamedMention[]): number {
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index]!;
    // "Undersecretary for Education Mr Malin": the office before a name is one phrase with it.
    const isInName = names.some(({ span: [start], nameSpan: [, end] }) => start < word.start && word.end <= end);
    if (isInName) continue;
    const between = text.slice(words[index - 1]!.end, word.start);
    if (afterHead.has(word.lower) || /[,(–—:;]/u.test(between) || (word.lower === "and" && index > 1)) return index;
  }
  return words.length;
}

function toDescription(words: readonly Word[], span: Span, text: string): Description | null {
  const head = words.at(-1)!;
  const first = words[0]!;
  const noun = toNoun(head.text);
  const genitive = words.findLastIndex(({ isPossessive }, index) => isPossessive && index < words.length - 1);
  const owner =
    genitive !== -1 ? words[genitive]!.text : possessives.has(first.lower) && words.length > 1 ? first.lower : null;
  const start = Math.max(genitive + 1, isDeterminer(first) && words.length > 1 ? 1 : 0);
  const isIndefinite = indefinites.has(first.lower) || /^\d/u.test(first.text);
  const isBareOffice = !isIndefinite && !noun.isPlural && isOffice(noun.lemma);
  const isDefinite = owner !== null || definites.has(first.lower) || isBareOffice;
  return {
    form: "description",
    head: noun.lemma,
    isPlural: noun.isPlural || (isIndefinite && !singles.has(first.lower)),
    isDefinite,
    modifiers: words.slice(start, -1).map((word) => word.text),
    owner,
    ownName: null,
    isBare: start === words.length - 1 && owner === null && text.slice(head.end, span[1]).trim() === "",
    isAnonymous: isUnnamed(noun, words, { isDefinite, isIndefinite, owner }, text.slice(head.end, span[1])),
    span,
  };
}

const isDeterminer = ({ lower }: Word): boolean =>
  definites.has(lower) || indefinites.has(lower) || possessives.has(lower);

interface Determined {
  readonly isDefinite: boolean;
  readonly isIndefinite: boolean;
  readonly owner: string | null;
}

/** People who cannot be told from others; whoever speaks for somebody, and who holds an office alone, can be. */
function isUnnamed(
  { lemma, isPlural }: ReturnType<typeof toNoun>,
  words: readonly Word[],
  { isDefinite, isIndefinite }: Determined,
  after: string,
): boolean {
  if (spokespeople.has(lemma)) return false;
  if (documentNouns.has(lemma) && !unnamedThings.has(lemma)) return false;
  const isOfMany = isIndefinite || isPlural || !isDefinite;
  if ((bodyNouns.has(lemma) || unnamedThings.has(lemma)) && isDefinite && !isPlural) return false;
  if (soleOffices.has(lemma) && isPlural && isDefinite) return false;
  if (soleOffices.has(lemma) && (isDefinite || /^\s+(?:of|for)\b/u.test(after)) && !isPlural) return false;
  if (unnamedPeople.has(lemma) || unnamedThings.has(lemma) || isOffice(lemma))
    return isOfMany || !soleOffices.has(lemma);
  if (words.length === 1 && indefinites.has(words[0]!.lower)) return true;
  return isIndefinite && partNouns.has(lemma);
}
