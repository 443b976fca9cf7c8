import type { Annotation } from "../../schema/annotation.ts";
import type { Event } from "../../schema/event.ts";
import { accountOf, toNamer } from "./name-entities.ts";
import type { Line } from "./print-figures.ts";

/** What happened, is planned, is alleged or did not happen, with who, when and where. */
export function eventLines(annotation: Annotation): readonly Line[] {
  const { events = [] } = annotation;
  const namesOf = toNamer(annotation);
  return events.map((event): Line => {
    const parts = [
      event.status === "happened" ? null : event.status,
      event.type.toLowerCase() + (event.mode === null ? "" : ` (${event.mode})`),
      sayParties(event, namesOf),
      event.when?.value ?? null,
      event.place === null ? null : `in ${event.place.name}`,
      accountOf(annotation, event.attribution, []),
    ];
    return { offset: event.span[0], words: event.what, about: parts.filter((part) => part !== null).join(" · ") };
  });
}

/** "the army → two villages"; `null` where the report names nobody. */
function sayParties({ actors, recipients }: Event, namesOf: (ids: readonly string[]) => string): string | null {
  if (actors.length + recipients.length === 0) return null;
  if (recipients.length === 0) return namesOf(actors);
  return `${namesOf(actors) || "somebody unnamed"} → ${namesOf(recipients)}`;
}
