import type { Annotation } from "../../src/schema/annotation.ts";
import { slice } from "../../src/text/span.ts";
import { checkSpans } from "./check-spans.ts";
import { checkIds, edtf } from "./check-values.ts";

/** What is wrong with the events, undertakings and links of an annotation, each in a few words. */
export function checkDeeds({
  text,
  entities = [],
  attributions = [],
  events = [],
  undertakings = [],
  links = [],
}: Annotation): readonly string[] {
  const statements = new Set(attributions.map(({ id }) => id));
  const bearers = new Set(entities.map(({ id }) => id));
  const accounts = [...events, ...undertakings].flatMap(({ attribution }) => attribution ?? []);
  const parties = [
    ...events.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
    ...undertakings.flatMap(({ by, to }) => [...by, ...to]),
  ];
  return [
    ...checkIds("events", events),
    ...checkIds("undertakings", undertakings),
    ...events.flatMap(({ id, span, place }) => checkSpans(id, [span, ...(place === null ? [] : [place.span])], text)),
    ...undertakings.flatMap(({ id, what }) => checkSpans(id, what, text)),
    ...events.flatMap(({ id, what, span }) =>
      what === slice(text, span).replace(/\s+/gu, " ") ? [] : [`the words of ${id} are not what its span cuts`],
    ),
    ...undertakings.flatMap(({ id, due }) =>
      due === null || edtf.test(due) ? [] : [`${id} is due ${due}, which is no date`],
    ),
    ...parties.flatMap((id) => (bearers.has(id) ? [] : [`the party ${id} does not exist`])),
    ...[...accounts, ...links.flatMap(({ from, to }) => [from, to])].flatMap((id) =>
      statements.has(id) ? [] : [`the statement ${id} does not exist`],
    ),
    ...links.flatMap(({ from, to }) => (from === to ? [`${from} is linked to itself`] : [])),
  ];
}
