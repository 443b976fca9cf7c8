import type { Only } from "../../pipeline/annotate-options.ts";
import type { Annotation } from "../../schema/annotation.ts";
import type { Entity } from "../../schema/entity.ts";
import { slice } from "../../text/span.ts";
import { toLineNumbers } from "./line-numbers.ts";
import { disputeLines } from "./print-disputes.ts";
import { eventLines } from "./print-events.ts";
import { figureLines, type Line } from "./print-figures.ts";
import type { PrintOptions } from "./print-options.ts";
import { undertakingLines } from "./print-undertakings.ts";
import { indent, wrap } from "./wrap.ts";

/** The sections in which there is something, each under its heading. */
export function printSections(annotation: Annotation, { columns, ink, most, only }: PrintOptions): readonly string[] {
  const lineOf = toLineNumbers(annotation.text);
  const asked = sections.filter(({ field }) => only === undefined || only === field);
  return asked.flatMap(({ title, toLines }) => {
    const lines = toLines(annotation);
    if (lines.length === 0) return [];
    const shown = lines.slice(0, most);
    const printed = shown.flatMap(({ offset, words, about }) =>
      indent(
        wrap(`${ink.strong(words.replace(/\s+/gu, " "))} — ${ink.faint(about)}`, columns - margin.length),
        margin,
        ink.faint(`${String(lineOf(offset)).padStart(4)}  `),
      ),
    );
    const rest = lines.length - shown.length;
    return [ink.strong(title), ...printed, ...(rest > 0 ? [ink.faint(`${margin}and ${rest} more`)] : []), ""];
  });
}

const margin = "      ";

/** People, bodies and peoples, with their other names, office and side; those with nothing to tell beside the name are left out. */
function entityLines({ entities = [] }: Annotation): readonly Line[] {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return entities
    .filter(({ kind }) => kind !== "place")
    .flatMap((entity): readonly Line[] => {
      const about = toAbout(entity, nameOf.get(entity.party ?? "") ?? null);
      const [first] = entity.mentions;
      return about === "" || first === undefined ? [] : [{ offset: first[0], words: entity.name, about }];
    });
}

const toAbout = ({ aliases, role }: Entity, party: string | null): string =>
  [role, party === null ? null : `of ${party}`, aliases.length > 0 ? `also ${aliases.join(", ")}` : null]
    .filter((part) => part !== null)
    .join(" · ");

/** Each place once, where it is named first. */
function placeLines({ places = [] }: Annotation): readonly Line[] {
  const seen = new Set<string>();
  return places.flatMap(({ name, span, lat, lon, precision, country }): readonly Line[] => {
    const key = `${name} ${lat} ${lon}`;
    if (lat === null || lon === null || seen.has(key)) return [];
    seen.add(key);
    const kind = [precision, country].filter((part) => part !== null).join(", ");
    return [{ offset: span[0], words: name, about: `${lat.toFixed(1)}, ${lon.toFixed(1)} (${kind})` }];
  });
}

const timeLines = ({ text, times = [] }: Annotation): readonly Line[] =>
  times.map(({ span, value }) => ({ offset: span[0], words: slice(text, span), about: value }));

/** What a report is read for beside its statements, in the order in which it is printed. */
const sections: readonly {
  readonly title: string;
  readonly field: Only;
  readonly toLines: (annotation: Annotation) => readonly Line[];
}[] = [
  { title: "Who disputes what", field: "links", toLines: disputeLines },
  { title: "Agreed, promised, demanded, open", field: "undertakings", toLines: undertakingLines },
  { title: "What happened", field: "events", toLines: eventLines },
  { title: "Figures", field: "figures", toLines: figureLines },
  { title: "People and bodies", field: "entities", toLines: entityLines },
  { title: "Places", field: "places", toLines: placeLines },
  { title: "Times", field: "times", toLines: timeLines },
];
