import { findPressKind, guessPressKind, guessPressWord } from "../press/find-press.ts";
import type { ChannelKind } from "../schema/channel.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import { namedBodies } from "./en/bodies.ts";
import { femaleNames, maleNames } from "./en/given-names.ts";
import { findState } from "./find-states.ts";
import { type FoundNames, findFoundName } from "./found-names.ts";
import { isUnsureName } from "./is-unsure-name.ts";
import { kindOfKnown } from "./known-names.ts";
import { isThing, toKind } from "./name-kind.ts";
import type { Gender, NameMention } from "./name-mention.ts";
import { readAhead } from "./read-ahead.ts";
import { readAfter, readBefore } from "./read-beside.ts";
import { readOwner } from "./read-owner.ts";
import { isStart, type Run } from "./run.ts";
import { isRankOnly, type OfficeSplit, splitOffice } from "./split-office.ts";

/** What is the same for all names of a text. */
export interface Sight {
  readonly text: string;
  /** Words that have a capital within a sentence. */
  readonly inside: ReadonlySet<string>;
  readonly found: FoundNames;
}

const noOffice: OfficeSplit = { first: 0, isTitled: false, role: null, of: null, gender: null };

/** Reads a run of capitals as a name, with what the words in it and around it say of its bearer; `null` for no name. */
export function readName(words: readonly Word[], run: Run, sight: Sight): NameMention | null {
  const { text, found } = sight;
  const parts = words.slice(run.first, run.end);
  const split = run.isFixed ? noOffice : splitOffice(parts);
  const name = withoutOpening(text, words, run, parts.slice(split.first), found);
  // The network X goes by one letter; of others it is "Plan B".
  if (name.length === 0 || (name.length === 1 && /^[A-WYZ]$/u.test(name[0]!.text))) return null;
  const nameSpan: Span = [name[0]!.start, name.at(-1)!.end];
  const written = text.slice(...nameSpan).replace(/\s/gu, " ");
  const before = readBefore(text, words, run.first, split.first === 0);
  const [after, ahead] = [readAfter(text, words, run.end, nameSpan[1]), readAhead(text, words, run.first)];
  const office = readOffice(text, words, run);
  const previous = split.first === 0 ? (words[run.first - 1]?.lower ?? "") : "";
  const press = findPressKind(written) ?? before.press ?? after.press ?? guessPress(written, previous);
  const isPerson = split.isTitled || office !== null || [before, after, ahead].some((one) => one.isPerson === true);
  const seen = findFoundName(nameSpan, found);
  const isNoPerson = after.isPerson === false;
  const asFound = isNoPerson && seen?.kind === "person" ? null : seen;
  const isWithin = isBeforePlace(text, words, run.end);
  const byWords = toKind(name, { isPerson: isPerson && press === null, before: previous, isWithin, found: asFound });
  const opening = parts[split.first] === name[0] ? previous : (parts[split.first]?.lower ?? previous);
  const isOfBody = isNamedBody(opening, words[run.end]) && (byWords === null || byWords === "person");
  const kind = isOfBody ? "organisation" : (byWords ?? (isNoPerson ? "organisation" : null));
  const roles = [split.role, office, before.role, after.role, ahead.role].filter((role) => role !== null);
  const owner = split.of ?? ownerBefore(split, run) ?? before.of ?? ahead.of ?? after.of;
  return {
    span: [before.start ?? parts[0]!.start, nameSpan[1]],
    nameSpan,
    name: written,
    kind,
    roles: kind === "person" || kind === null ? byWeight(roles) : [],
    of: owner ?? (press === null ? readOwner(text, words, run.first) : null),
    gender: split.gender ?? before.gender ?? after.gender ?? ahead.gender ?? toGender(name),
    hasArticle: previous === "the",
    press,
    isBody: isOfBody,
    description: before.description ?? after.description ?? ahead.description,
    isWeak:
      (kind === null && (asFound?.kind === "other" || isThing(name))) ||
      isUnsureName(written, { isAlone: isAlone(text, words, run), press, isSeen: asFound !== null, ...sight }),
  };
}

/** "The Red Lantern movement": the words behind the name say what it is. */
const isNamedBody = (before: string, next: Word | undefined): boolean =>
  before === "the" && next !== undefined && namedBodies.has(next.text);

/** The weightiest first: an office before a rank. */
const byWeight = (roles: readonly string[]): readonly string[] =>
  roles.toSorted((one, other) => Number(isRankOnly(one)) - Number(isRankOnly(other)));

const guessPress = (written: string, before: string): ChannelKind | null =>
  guessPressKind(written) ?? (before === "the" ? guessPressWord(written) : null);

const isAlone = (text: string, words: readonly Word[], { first, end }: Run): boolean =>
  end - first === 1 && isStart(text, words, first);

/** "Trinidad and Tobago Prime Minister Ann Lee": the fixed name before an office. */
const ownerBefore = ({ isTitled }: OfficeSplit, { of }: Run): string | null =>
  isTitled && of !== undefined ? of : null;

/** "President of France" before a run that begins behind the state. */
const readOffice = (text: string, words: readonly Word[], { first, officeFrom }: Run): string | null =>
  officeFrom === undefined ? null : text.slice(words[officeFrom]!.start, words[first - 1]!.end);

/** "Stunning Williams": at the head of a sentence, the words before what the reader takes for the name are no part of it. */
function withoutOpening(
  text: string,
  words: readonly Word[],
  run: Run,
  name: readonly Word[],
  found: FoundNames,
): readonly Word[] {
  const hasOffice = name[0]?.start !== words[run.first]!.start;
  if (name.length < 2 || run.isFixed || hasOffice || !isStart(text, words, run.first)) return name;
  const seen = findFoundName([name[0]!.start, name.at(-1)!.end], found)?.span;
  const from = seen?.[1] === name.at(-1)!.end ? name.findIndex(({ start }) => start === seen[0]) : 0;
  // The reader at times begins a name twice in it: "Recep | Tayyip Erdogan".
  const isSeen = findFoundName([name[0]!.start, name[0]!.end], found) !== null;
  return from > 0 && !isSeen ? name.slice(from) : name;
}

/** "Brod, Virginia": whether a comma and a state or a part of one stand behind a name. */
function isBeforePlace(text: string, words: readonly Word[], end: number): boolean {
  const [last, next] = [words[end - 1]!, words[end]];
  if (next === undefined || text.slice(last.end, next.start) !== ", ") return false;
  return [3, 2, 1].some((length) => {
    const some = words.slice(end, end + length);
    const ends = /^[,.;)]/u.test(text.slice(some.at(-1)!.end, some.at(-1)!.end + 1));
    return ends && isPlace(some.map((word) => word.text).join(" "));
  });
}

const isPlace = (name: string): boolean => kindOfKnown(name) === "place" || findState(name)?.as === "name";

const toGender = (name: readonly Word[]): Gender | null => {
  const given = name[0]!.text;
  return femaleNames.has(given) ? "female" : maleNames.has(given) ? "male" : null;
};
