import { agencies } from "../press/en/agencies.ts";
import { knownBodies } from "./en/known-bodies.ts";
import { knownPlaces } from "./en/known-places.ts";
import { regions } from "./en/regions.ts";
import { findState } from "./find-states.ts";

const toRows = (kind: string, rows: readonly (readonly string[])[]): readonly (readonly [string, string])[] =>
  rows.flatMap((names) => names.map((name) => [name, `${kind} ${names[0]}`] as const));

const rows = [
  ...toRows("body", knownBodies),
  ...toRows("place", knownPlaces),
  ...toRows(
    "agency",
    agencies.map(({ name, aliases }) => [name, ...aliases]),
  ),
];

/** A name that stands in two rows says nothing: it is left out. */
const byName: ReadonlyMap<string, string> = new Map(
  rows.filter(([name, row]) => rows.every(([other, otherRow]) => other !== name || otherRow === row)),
);

/** By what the reviewed tables know a name: the same for all names of one state, body or place; `null` for one they lack. */
export function findKnown(name: string): string | null {
  const state = findState(name);
  return state?.as === "name" ? `state ${state.state}` : (byName.get(name.replaceAll("’", "'")) ?? null);
}

/** What the tables take a name for, beside states; `null` for one they lack. */
export const kindOfKnown = (name: string): "organisation" | "place" | null => {
  if (regions.has(name)) return "place";
  const known = byName.get(name);
  return known === undefined ? null : known.startsWith("place ") ? "place" : "organisation";
};
