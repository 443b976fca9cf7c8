import { slice } from "../text/span.ts";
import {
  alsoKnownAs,
  beforePlace,
  callsItself,
  closingBracket,
  endsThere,
  formerly,
  knownAs,
  openingBracket,
} from "./en/told-names.ts";
import { findState } from "./find-states.ts";
import type { NameMention } from "./name-mention.ts";
import { wordsOf } from "./name-words.ts";
import { isBody } from "./nouns.ts";

/** Two names of which the text says that they are one's. */
export interface ToldName {
  readonly one: string;
  readonly other: string;
  readonly reason: string;
}

/** The pairs of names that stand beside each other with words between that make them one's: "Daesh, also known as". */
export const findToldNames = (text: string, mentions: readonly NameMention[]): readonly ToldName[] => [
  ...mentions.flatMap(({ name }) => findNickname(name)),
  ...mentions.slice(1).flatMap((second, index) => {
    const first = mentions[index]!;
    const reason = readBetween(text, first, second);
    return reason === null ? [] : [{ one: first.name, other: second.name, reason }];
  }),
];

/** What stands in quotation marks within a name: Joaquín “El Chapo” Guzmán. */
function findNickname(name: string): readonly ToldName[] {
  const [, other] = /["“‘']([^"”]+)["”’'](?=\s)/u.exec(name) ?? [];
  return other === undefined ? [] : [{ one: name, other, reason: `"${other}" stands in quotation marks in "${name}"` }];
}

function readBetween(text: string, first: NameMention, second: NameMention): string | null {
  const [end, start] = [first.nameSpan[1], second.nameSpan[0]];
  if (start - end > longestBetween || !mayBeOne(first, second)) return null;
  const between = slice(text, [end, start]);
  const after = text.slice(second.nameSpan[1], second.nameSpan[1] + 3);
  if (openingBracket.test(between) && closingBracket.test(after))
    return isShortFor(first, second) || isShortFor(second, first)
      ? `"${second.name}" stands in brackets behind "${first.name}"`
      : null;
  if (alsoKnownAs.test(between)) return `"${second.name}" is told to be another name of "${first.name}"`;
  if (isBesidePlace(text, first)) return null;
  if (callsItself.test(between)) return `"${first.name}" calls itself "${second.name}"`;
  if (knownAs.test(between)) return `"${second.name}" is told to be another name of "${first.name}"`;
  if (!formerly.test(between) || !endsThere.test(after)) return null;
  if (/ or(?: the)? $/u.test(between) && !isShortFor(first, second)) return null;
  return `"${second.name}" is told to be another name of "${first.name}"`;
}

/** Characters that the words between two names of one may take. */
const longestBetween = 90;

/** A person is no body, and a place is nobody. */
const mayBeOne = ({ kind: one, name }: NameMention, { kind: other, name: second }: NameMention): boolean =>
  name !== second && (one === null || other === null || one === other || (one !== "person" && other !== "person"));

/** Whether something else is told of than the place itself: "the militia in Lower Mirn, which calls itself the Guard". */
function isBesidePlace(text: string, { span: [start], kind }: NameMention): boolean {
  if (kind === "person") return false;
  const [before] = /\p{L}+(?= (?:the )?$)/iu.exec(text.slice(Math.max(0, start - mostBefore), start)) ?? [];
  return before !== undefined && beforePlace.has(before.toLowerCase());
}
const mostBefore = 24;

/** Whether some letters in brackets, or before them, are short for the name of a body: its own, or those of another language. */
function isShortFor({ name, kind }: NameMention, short: NameMention): boolean {
  if (!/^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{Ll}\d&./-]{2,9}$/u.test(short.name) || short.name.includes(" ")) return false;
  if (kind === "person" || kind === "place" || findState(short.name) !== null || short.kind === "place") return false;
  const words = wordsOf(name);
  if (words.length < 2) return false;
  return words.some(isBody) || kind === "organisation" || hasLetters(short.name, words);
}

/** Whether the letters stand in the words in this order, the first at the head of one. */
function hasLetters(letters: string, words: readonly string[]): boolean {
  const all = words.join(" ").toLowerCase();
  let at = -1;
  for (const letter of letters.toLowerCase().replace(/[^\p{L}]/gu, "")) {
    at = all.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return words[0]![0]!.toLowerCase() === letters[0]!.toLowerCase();
}
