import type { ChannelKind } from "../schema/channel.ts";
import { sentenceStarters } from "./en/grammar.ts";
import { findState } from "./find-states.ts";
import type { FoundNames } from "./found-names.ts";
import { isPeople, namesPeople } from "./is-people.ts";
import { findKnown } from "./known-names.ts";

/** What is known of a name beside its words. */
export interface UnsureSigns {
  /** Whether it is one word that begins its sentence. */
  readonly isAlone: boolean;
  readonly press: ChannelKind | null;
  /** Whether the reader took it for a name. */
  readonly isSeen: boolean;
  /** Words that have a capital within a sentence. */
  readonly inside: ReadonlySet<string>;
  /** All that the reader took for names. */
  readonly found: FoundNames;
}

/** Whether what looks like a name may name nobody: an adjective, or a word that has its capital from where it stands. */
export function isUnsureName(written: string, { isAlone, press, isSeen, inside, found }: UnsureSigns): boolean {
  if (isAdjective(written)) return true;
  const isKnown = findState(written) !== null || findKnown(written) !== null;
  if (isKnown) return false;
  if (isFunctionWord(written)) return true;
  if (!isAlone || isSeen || press !== null || isLetters.test(written)) return false;
  return found.length > 0 || !inside.has(written);
}

/** "But", "In": capitals behind a bullet or a footnote. "May" and "Will" are people. */
function isFunctionWord(written: string): boolean {
  const lower = written.toLowerCase();
  return sentenceStarters.has(lower) && lower !== "may" && lower !== "will";
}

/** "KPS", "DR1", "CJTF-OIR". */
const isLetters = /^\p{Lu}[\p{Lu}\p{N}-]+$/u;

/** "Karabakh's Armenian population" names no Armenian. */
const isAdjective = (written: string): boolean =>
  isPeople(written) ? !namesPeople(written) : findState(written)?.as === "demonym" && !written.endsWith("s");
