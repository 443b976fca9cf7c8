import type { EventScene } from "../events/event-surroundings.ts";
import { findEvents } from "../events/find-events.ts";
import type { Entity } from "../schema/entity.ts";
import type { Event } from "../schema/event.ts";
import type { Undertaking } from "../schema/undertaking.ts";
import { overlaps, type Span } from "../text/span.ts";
import { findUndertakings } from "../undertakings/find-undertakings.ts";
import { castParties } from "./cast-parties.ts";

/** What was done and undertaken in a report, and everybody in it, those who only act among them. */
export interface Deeds {
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  readonly undertakings: readonly Undertaking[];
}

/**
 * Reads what happened and what was undertaken, and leads who acts back to entities. What stands only in a statement that was
 * less sure than asked for is left out, as its figures are.
 */
export function readDeeds(
  text: string,
  scene: Omit<EventScene, "entities"> & { readonly entities: readonly Entity[] },
  doubted: readonly Span[],
): Deeds {
  const isSure = (span: Span): boolean => !doubted.some((one) => overlaps(one, span));
  const events = findEvents(text, scene).filter(({ span }) => isSure(span));
  const undertakings = findUndertakings(text, scene).filter(({ what }) => what.every(isSure));
  const parties = [
    ...events.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
    ...undertakings.flatMap(({ by, to }) => [...by, ...to]),
  ];
  const { entities, castOf } = castParties(text, scene.entities, parties);
  return {
    entities,
    events: events.map((event, at) => ({
      id: `v${at + 1}`,
      ...event,
      actors: castOf(event.actors),
      recipients: castOf(event.recipients),
    })),
    undertakings: undertakings.map((one, at) => ({
      id: `u${at + 1}`,
      ...one,
      by: castOf(one.by),
      to: castOf(one.to),
    })),
  };
}
