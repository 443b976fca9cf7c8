import { headOf, isLettersOf, turnBack } from "./body-words.ts";
import { calledByNoun, droppedEndings } from "./en/body-forms.ts";
import { placeOpenings } from "./en/grammar.ts";
import { findState } from "./find-states.ts";
import type { Form } from "./form.ts";
import { isBody } from "./nouns.ts";
import { isSpeltAlike } from "./same-spelling.ts";
import type { PlainWord, WrittenName } from "./written-name.ts";

/** How a body's one name is a form of another; `null` where it is none. */
export function findBodyForm(one: WrittenName, other: WrittenName): Form | null {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const [few, many] = [short.words, long.words];
  if (few.length === 1 && [many, turnBack(many)].some((words) => isLettersOf(few[0]!, words)))
    return { rank: 0, reason: `"${short.name}" has the first letters of "${long.name}"` };
  if (isSame(short.body, long.body)) return { rank: 0, reason: `"${short.name}" is another form of "${long.name}"` };
  if (isEnd(short.body, long.body) && isFree(few, many))
    return { rank: 1, reason: `"${short.name}" is the end of "${long.name}"` };
  if (droppedEndings.has(many.at(-1)!) && isEnd(short.body, long.body.slice(0, -1)) && isFree(few, many.slice(0, -1)))
    return { rank: 1, reason: `"${short.name}" is the middle of "${long.name}"` };
  if (few.length === 1 && calledByNoun.has(few[0]!) && few[0] === headOf(many))
    return { rank: 5, reason: `"${short.name}" is what "${long.name}" is` };
  if (few.length === 1 && isDoctrine(few[0]!) && few[0] === many.at(-1) && many.at(-2) === "of")
    return { rank: 1, reason: `"${short.name}" is what "${long.name}" is of` };
  return isHead(few, many) ? { rank: 1, reason: `"${short.name}" is the beginning of "${long.name}"` } : null;
}

const isSame = (one: readonly PlainWord[], other: readonly PlainWord[]): boolean =>
  one.length === other.length && one.every((word, index) => isSameWord(word, other[index]!));

const isSameWord = (one: PlainWord, other: PlainWord): boolean =>
  one.plain === other.plain ||
  isSpeltAlike(one.spelling, other.spelling) ||
  toAmerican(one.plain) === toAmerican(other.plain);

/** "Defence" and "Defense", "Organisation" and "Organization", "Centre" and "Center". */
const toAmerican = (word: string): string =>
  word
    .replace(/(?<=.)is(?=ation|ed)/u, "iz")
    .replace(/ence$/u, "ense")
    .replace(/tre$/u, "ter")
    .replace(/our$/u, "or")
    .replace(/mme$/u, "m");

const isEnd = (short: readonly PlainWord[], long: readonly PlainWord[]): boolean =>
  short.length > 1 && short.length < long.length && isSame(short, long.slice(-short.length));

/** Whether what is left off before the end of a name only says more of it: not "University of", nor "North". */
function isFree(few: readonly string[], many: readonly string[]): boolean {
  const before = many.at(-few.length - 1);
  return before === undefined || !(/^(?:of|for|in|and|the)$/u.test(before) || placeOpenings.has(before));
}

/** "Scientology" of "Church of Scientology": a teaching stands for who holds it, as no place would. */
const isDoctrine = (word: string): boolean => /(?:ology|ism|ianity)$/u.test(word);

/** "Wagner" of "Wagner Group": what is left off says only what kind of body it is. */
function isHead(few: readonly string[], many: readonly string[]): boolean {
  const left = many.slice(few.length);
  return (
    few.every((word, index) => word === many[index]) &&
    left.length > 0 &&
    left.every((word) => droppedEndings.has(word)) &&
    !few.every((word) => isBody(word)) &&
    findState(few.join(" ")) === null
  );
}
