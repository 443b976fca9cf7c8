import type { Annotation } from "../schema/annotation.ts";
import type { Span } from "../text/span.ts";
import { reAnchor } from "./re-anchor.ts";
import type { ReadTable, Rows } from "./to-rows.ts";

/** The numbers that rows of an earlier reading pass on to what is the same in a later one, by the later one's own ids. */
export type Matched = { readonly [Table in Exclude<ReadTable, "links">]: ReadonlyMap<string, number> };

/**
 * Finds what a new reading has in common with an earlier one. Words are led from the old text into the new by quote,
 * prefix and suffix; what was read at the same words is the same thing, and keeps its number.
 *
 * @param rows what stands of the earlier reading
 * @param before the text that it was made of
 */
export function matchRows(rows: Rows, before: string, after: Annotation): Matched {
  const { text } = after;
  const move = (spans: readonly Span[]): string | null => {
    const moved = spans.map((span) => reAnchor(before, text, span));
    return moved.includes(null) ? null : JSON.stringify(moved);
  };
  /** A statement whose words were edited is another one; read otherwise in the same text, it is the same. */
  const wordsThatCount = (content: readonly Span[]): readonly Span[] => (before === text ? [] : content);
  return {
    entities: pair(
      rows.entities.map(({ id, kind, name }) => [`${kind} ${name}`, id]),
      (after.entities ?? []).map(({ id, kind, name }) => [`${kind} ${name}`, id]),
    ),
    claims: pair(
      rows.claims.map(({ id, cue, content }) => [move([...cue, ...wordsThatCount(content)]), id]),
      (after.attributions ?? []).map(({ id, cue, content }) => [
        JSON.stringify([...cue, ...wordsThatCount(content)]),
        id,
      ]),
    ),
    figures: pair(
      rows.figures.map(({ id, span }) => [move([span]), id]),
      (after.figures ?? []).map(({ id, span }) => [JSON.stringify([span]), id]),
    ),
    undertakings: pair(
      rows.undertakings.map(({ id, kind, what }) => [join(kind, move(what)), id]),
      (after.undertakings ?? []).map(({ id, kind, what }) => [join(kind, JSON.stringify(what)), id]),
    ),
    events: pair(
      rows.events.map(({ id, type, span }) => [join(type, move([span])), id]),
      (after.events ?? []).map(({ id, type, span }) => [join(type, JSON.stringify([span])), id]),
    ),
  };
}

const join = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : `${one} ${other}`;

type Keyed<Id> = readonly [key: string | null, id: Id];

/** Of several with one key, the first goes with the first. */
function pair(before: readonly Keyed<number>[], after: readonly Keyed<string>[]): ReadonlyMap<string, number> {
  const waiting = new Map<string, number[]>();
  for (const [key, id] of before) if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), id]);
  const pairs = new Map<string, number>();
  for (const [key, id] of after) {
    const old = key === null ? undefined : waiting.get(key)?.shift();
    if (old !== undefined) pairs.set(id, old);
  }
  return pairs;
}
