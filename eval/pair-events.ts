import type { Event } from "../src/schema/event.ts";
import { overlaps } from "../src/text/span.ts";
import type { GoldReport } from "./read-gold.ts";

type Pair = readonly [gold: GoldReport["events"][number], read: Event];

/** Each gold event with one that was read of its type and with words in common, each read one once. */
export function pairEvents({ events }: Pick<GoldReport, "events">, read: readonly Event[]): readonly Pair[] {
  const left = new Set(read);
  return events.flatMap((gold) => {
    const one = [...left].find((event) => event.type === gold.type && overlaps(event.span, gold.span));
    if (one === undefined) return [];
    left.delete(one);
    return [[gold, one] as const];
  });
}
