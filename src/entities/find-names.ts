import { findPressKind, guessPressKind, guessPressWord } from "../press/find-press.ts";
import type { EntityKind } from "../schema/entity.ts";
import type { Span } from "../text/span.ts";
import { findWords, type Word } from "../text/words.ts";
import { femaleNames, maleNames } from "./en/given-names.ts";
import { placePrepositions } from "./en/grammar.ts";
import { findRuns, isStart, type Run } from "./find-runs.ts";
import { findState, isUnion, type StateWord } from "./find-states.ts";
import type { Gender, NameMention } from "./name-mention.ts";
import { isBody } from "./nouns.ts";
import { readAfter, readAhead, readBefore } from "./read-beside.ts";
import { isRankOnly, splitOffice, wordsOf } from "./split-office.ts";

/**
 * All names in some sentences, in text order. No name goes over a cue: in a headline, "Spokesman Says" is nobody's name.
 */
export function findNames(
  text: string,
  sentences: readonly Span[],
  cues: readonly Span[] = [],
): readonly NameMention[] {
  const all = sentences.map((sentence) => findWords(text, sentence));
  const inside = new Set(all.flatMap((words) => words.slice(1).flatMap((word) => (word.isCapital ? [word.text] : []))));
  return all.flatMap((words) =>
    findRuns(text, words, cues)
      .map((run) => toMention(text, words, run, inside))
      .filter((one) => one !== null),
  );
}

function toMention(text: string, words: readonly Word[], run: Run, inside: ReadonlySet<string>): NameMention | null {
  const parts = words.slice(run.first, run.end);
  const split = splitOffice(parts);
  if (split.first >= parts.length) return null;
  const before = readBefore(text, words, run.first, split.first === 0);
  const name = parts.slice(split.first);
  const nameSpan: Span = [name[0]!.start, name.at(-1)!.end];
  const written = text.slice(...nameSpan).replace(/\s/gu, " ");
  const after = readAfter(text, words, run.end, nameSpan[1]);
  const ahead = readAhead(text, words, run.first);
  const isPerson = split.first > 0 || [before, after, ahead].some((beside) => beside.isPerson === true);
  const press =
    findPressKind(written) ??
    before.press ??
    after.press ??
    guessPressKind(written) ??
    (words[run.first - 1]?.lower === "the" ? guessPressWord(written) : null);
  const isAlone = run.end - run.first === 1 && isStart(text, words, run.first);
  const roles = [split.role, before.role, after.role, ahead.role].filter((role) => role !== null);
  return {
    span: [before.start ?? parts[0]!.start, nameSpan[1]],
    nameSpan,
    name: written,
    kind: toKind(name, isPerson && press === null, words[run.first - 1]?.lower ?? ""),
    roles: roles.toSorted((one, other) => Number(isRankOnly(one)) - Number(isRankOnly(other))),
    of: split.of ?? before.of ?? ahead.of ?? after.of,
    gender: split.gender ?? before.gender ?? after.gender ?? ahead.gender ?? toGender(name),
    press,
    description: before.description ?? after.description ?? ahead.description,
    isWeak:
      isAdjective(written) ||
      (isAlone &&
        !inside.has(written) &&
        findState(written) === null &&
        press === null &&
        !/^\p{Lu}{2,}$/u.test(written)),
  };
}

/** "Karabakh's Armenian population" names no Armenian. */
const isAdjective = (written: string): boolean => findState(written)?.as === "demonym" && !written.endsWith("s");

function toKind(name: readonly Word[], isPerson: boolean, before: string): EntityKind | null {
  const written = wordsOf(name);
  const state = findState(written);
  if (state !== null) return kindOfState(state);
  if (isPerson) return "person";
  if (findState(name.at(-1)!.text)?.as === "demonym") return "group";
  if (findPressKind(written) !== null || guessPressKind(written) !== null) return "organisation";
  if (name.some(({ text }) => isBody(text) && /^\p{Lu}/u.test(text))) return "organisation";
  if (name.length === 1 && /^\p{Lu}{2,6}$/u.test(written)) return "organisation";
  if (name.length === 1 && placePrepositions.has(before)) return "place";
  if (name.length > 1 && before !== "the" && (maleNames.has(name[0]!.text) || femaleNames.has(name[0]!.text)))
    return "person";
  return name.length > 1 && before === "the" ? "organisation" : null;
}

function kindOfState({ state, as }: StateWord): EntityKind {
  if (as === "demonym") return "group";
  return as === "name" && isUnion(state) ? "organisation" : "place";
}

const toGender = (name: readonly Word[]): Gender | null => {
  const given = name[0]!.text;
  return femaleNames.has(given) ? "female" : maleNames.has(given) ? "male" : null;
};
