import type { Party } from "../schema/party.ts";
import { slice } from "../text/span.ts";
import type { FoundUndertaking } from "./found-undertaking.ts";

/** Undertakings told again are one, where they are told most fully. `keyOf` tells parties apart. */
export function mergeUndertakings(
  text: string,
  found: readonly FoundUndertaking[],
  keyOf: (party: Party) => string,
): readonly FoundUndertaking[] {
  const kept: FoundUndertaking[] = [];
  for (const one of found) {
    const at = kept.findIndex((other) => isSame(text, one, other, keyOf));
    if (at === -1) kept.push(one);
    else if (lengthOf(one) > lengthOf(kept[at]!)) kept[at] = one;
  }
  return kept.toSorted((one, other) => one.what[0]![0] - other.what[0]![0]);
}

const lengthOf = ({ what }: FoundUndertaking): number => what.reduce((sum, [start, end]) => sum + end - start, 0);

function isSame(
  text: string,
  one: FoundUndertaking,
  other: FoundUndertaking,
  keyOf: (party: Party) => string,
): boolean {
  if (one.kind !== other.kind) return false;
  // That something is open is news in each account of its own.
  if (one.kind === "outstanding" && one.attribution !== other.attribution) return false;
  const [some, others] = [one.by.map(keyOf), other.by.map(keyOf)];
  if (some.length > 0 && others.length > 0 && !some.some((key) => others.includes(key))) return false;
  const [words, more] = [wordsOf(text, one), wordsOf(text, other)];
  const shared = [...words].filter((word) => more.has(word)).length;
  return shared > 0 && shared / Math.min(words.size, more.size) >= leastShared;
}

/** Of the words of the shorter telling, so many stand in the other one. */
const leastShared = 0.5;

/** The words that carry what is to be done. */
const wordsOf = (text: string, { what }: FoundUndertaking): ReadonlySet<string> =>
  new Set(
    what
      .flatMap((span) =>
        slice(text, span)
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u),
      )
      .filter((word) => word.length > 3)
      .map((word) => word.replace(/(?:ing|ed|es|e|s)$/u, "")),
  );
