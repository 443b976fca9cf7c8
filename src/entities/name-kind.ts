import { findPressKind, guessPressKind } from "../press/find-press.ts";
import type { FoundName, NameKind } from "../schema/analysis.ts";
import type { EntityKind } from "../schema/entity.ts";
import type { Word } from "../text/words.ts";
import { placeEndings } from "./en/body-forms.ts";
import { placePrepositions, strictPrepositions } from "./en/grammar.ts";
import { bodyOpenings, landOpenings, peopleOf, thingEndings, thingOpenings } from "./en/things.ts";
import { findState, isUnion, type StateWord } from "./find-states.ts";
import { isGivenName } from "./is-given-name.ts";
import { namesPeople } from "./is-people.ts";
import { kindOfKnown } from "./known-names.ts";
import { isBody } from "./nouns.ts";
import { wordsOf } from "./split-office.ts";

/** What is told of a name beside its words. */
export interface NameSigns {
  /** Whether words around it are said of people alone. */
  readonly isPerson: boolean;
  /** The word before it, in small letters. */
  readonly before: string;
  /** Whether a place it lies in stands behind it: "Brod, Virginia". */
  readonly isWithin: boolean;
  /** What the reader took it for; `null` where it saw no name. */
  readonly found: FoundName | null;
}

/** What kind of bearer a name has: by the tables, the words around it, its own words, and then by the reader; else `null`. */
export function toKind(name: readonly Word[], { isPerson, before, isWithin, found }: NameSigns): EntityKind | null {
  const written = wordsOf(name);
  const state = findState(written);
  if (state !== null) return kindOfState(state);
  if (isPerson && !isBodyName(name)) return "person";
  return (
    kindOfKnown(written) ??
    kindOfWords(name, before) ??
    (isWithin ? "place" : null) ??
    kindByReader(name, found) ??
    kindByPlace(name, before, found)
  );
}

/** "Central Command" is a body even where an office stands beside it; "Charlotte Church" is not. */
const isBodyName = (name: readonly Word[]): boolean =>
  name.length > 1 && isBody(name.at(-1)!.text) && !isGivenName(name[0]!.text);

/** As the reader has it, if it saw these words as one name. A state that says something looks like a person to it. */
function kindByReader(name: readonly Word[], found: FoundName | null): EntityKind | null {
  const isWhole = found !== null && found.span[0] === name[0]!.start && found.span[1] === name.at(-1)!.end;
  return isWhole && (found.kind !== "person" || name.length > 1) ? readerKinds[found.kind] : null;
}

const readerKinds: Readonly<Record<NameKind, EntityKind | null>> = {
  person: "person",
  organisation: "organisation",
  place: "place",
  other: null,
};

function kindOfState({ state, as }: StateWord): EntityKind {
  if (as === "demonym") return "group";
  return as === "name" && isUnion(state) ? "organisation" : "place";
}

/** By what stands in the name itself. */
function kindOfWords(name: readonly Word[], before: string): EntityKind | null {
  const written = wordsOf(name);
  const last = name.at(-1)!.text;
  if (findState(last)?.as === "demonym" || namesPeople(last)) return "group";
  if (findPressKind(written) !== null || guessPressKind(written) !== null) return "organisation";
  if (name.some(({ text }) => isBody(text) && /^\p{Lu}/u.test(text))) return "organisation";
  if (name.length === 1 && /^\p{Lu}{2,6}$/u.test(written)) return "organisation";
  if (isOfMany(name)) return "organisation";
  if (name.length > 1 && bodyOpenings.has(name[0]!.text)) return "organisation";
  if (name.length > 1 && (placeEndings.has(last) || landOpenings.has(name[0]!.text))) return "place";
  return name.length > 1 && before !== "the" && isGivenName(name[0]!.text) ? "person" : null;
}

/** "Sons of the Valley": people under a name. "Islands of the North" are none. */
const isOfMany = (name: readonly Word[]): boolean =>
  peopleOf.has(name[0]!.lower) && ["of", "for"].includes(name[1]?.lower ?? "");

/** By the word before it alone: the weakest sign. */
function kindByPlace(name: readonly Word[], before: string, found: FoundName | null): EntityKind | null {
  if (found?.kind === "other" || isThing(name)) return null;
  if (name.length === 1 ? placePrepositions.has(before) : strictPrepositions.has(before)) return "place";
  return name.length > 1 && before === "the" && !isGivenName(name[0]!.text) ? "organisation" : null;
}

/** Whether a name is that of a treaty, a war, a prize, a storm: of nobody, and of no place. */
export const isThing = (name: readonly Word[]): boolean =>
  name.length > 1 && (thingEndings.has(name.at(-1)!.text) || thingOpenings.has(name[0]!.text));
