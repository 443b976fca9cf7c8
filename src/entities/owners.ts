import { stateBodies } from "./en/body-forms.ts";
import { behindOffice } from "./en/grammar.ts";
import { findState } from "./find-states.ts";
import type { Somebody } from "./somebody.ts";

/** Words that say whose somebody is: of an office, of a seat of power, at the head of a body's name. */
export function ownersOf({ names, owners, roles, kind }: Somebody): readonly string[] {
  const seat = kind === "person" ? undefined : names.map(findState).find((state) => state?.as === "seat");
  if (seat) return [seat.state];
  const own = owners.flatMap(toOwners);
  if (kind === "person") return [...own, ...roles.flatMap(ownersInRole)];
  return kind === "organisation" ? [...own, ...names.filter(isStateBody).flatMap(firstWords)] : own;
}

/** "US State Department" is the state's by its last noun, "American University of Beirut" is nobody's. */
export const isStateBody = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => stateBodies.has(word));

/** "European Council" before an office is whole, or of whom its first word says. */
const toOwners = (owner: string): readonly string[] => (owner.includes(" ") ? [owner, ...firstWords(owner)] : [owner]);

/** "South Korean Navy", "US State Department": the first two words, or the first. */
function firstWords(name: string): readonly string[] {
  const words = name.split(/\s/u);
  const two = words.slice(0, 2).join(" ");
  return words.length > 2 && findState(two) !== null ? [two] : [words[0]!];
}

/** "President of France", "spokesman for the Indonesian military": what stands behind "of" and "for", the longest first. */
function ownersInRole(role: string): readonly string[] {
  const [, behind] = behindOffice.exec(role) ?? [];
  const words = behind?.split(/\s/u).slice(0, mostWords) ?? [];
  return words.map((_, index) => words.slice(0, words.length - index).join(" "));
}

const mostWords = 6;
