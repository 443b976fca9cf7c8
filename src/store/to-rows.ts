import type { Annotation } from "../schema/annotation.ts";
import type { Span } from "../text/span.ts";
import type { ClaimRow, EntityRow, EventRow, FigureRow, LinkRow, UndertakingRow } from "./tables.ts";

/** The rows of all that was read in a report. */
export interface Rows {
  readonly entities: readonly EntityRow[];
  readonly claims: readonly ClaimRow[];
  readonly figures: readonly FigureRow[];
  readonly undertakings: readonly UndertakingRow[];
  readonly events: readonly EventRow[];
  readonly links: readonly LinkRow[];
}
export type ReadTable = keyof Rows;
export const readTables: readonly ReadTable[] = ["entities", "claims", "figures", "undertakings", "events", "links"];

/** Where rows belong, and what numbers stand for the annotation's own ids. */
export interface RowContext {
  readonly report: number;
  readonly revision: number;
  /** The number of the change that brings them. */
  readonly since: number;
  readonly idOf: (table: ReadTable, local: string) => number;
}

/** Words of several spans, as they are shown and searched. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(" … ");

/** Turns an annotation into rows. The text is the revision's, which all spans point into. */
export function toRows(annotation: Annotation, { report, revision, since, idOf }: RowContext): Rows {
  const { text } = annotation;
  const day = annotation.report?.published?.slice(0, "2023-09-21".length) ?? null;
  const orNull = (table: ReadTable, local: string | null): number | null =>
    local === null ? null : idOf(table, local);
  const all = (locals: readonly string[]): readonly number[] => locals.map((local) => idOf("entities", local));
  const read = (table: ReadTable, local: string) => ({
    id: idOf(table, local),
    report,
    revision,
    since,
    withdrawn: null,
  });
  return {
    entities: (annotation.entities ?? []).map(({ id, name, kind, aliases, role, party, mentions, reasons }) => ({
      ...read("entities", id),
      ...{ name, kind, aliases, role, mentions, reasons },
      party: orNull("entities", party),
      all_names: [name, ...aliases].join(" | "),
    })),
    claims: (annotation.attributions ?? []).map((one) => ({
      ...read("claims", one.id),
      ...{ voice: one.voice, act: one.act, stance: one.stance, polarity: one.polarity, certainty: one.certainty },
      ...{ quote_type: one.quoteType, anonymous: one.anonymous, confidence: one.confidence },
      ...{ source: one.source, cue: one.cue, content: one.content, day },
      speaker: orNull("entities", one.speaker),
      parent: orNull("claims", one.parent),
      through: one.through.map((channel) => ({ ...channel, entity: orNull("entities", channel.entity) })),
      source_words: wordsOf(text, one.source),
      cue_words: wordsOf(text, one.cue),
      content_words: wordsOf(text, one.content),
    })),
    figures: (annotation.figures ?? []).map((one) => ({
      ...read("figures", one.id),
      ...{ measure: one.measure, unit: one.unit, low: one.low, high: one.high, exclusive: one.exclusive },
      ...{ approximate: one.approximate, basis: one.basis, as_of: one.asOf, span: one.span, day },
      claim: orNull("claims", one.attribution),
      including: orNull("figures", one.including),
      words: wordsOf(text, [one.span]),
    })),
    undertakings: (annotation.undertakings ?? []).map((one) => ({
      ...read("undertakings", one.id),
      ...{ kind: one.kind, what: one.what, due: one.due, condition: one.condition, day },
      claim: orNull("claims", one.attribution),
      by_parties: all(one.by),
      to_parties: all(one.to),
      words: wordsOf(text, one.what),
    })),
    events: (annotation.events ?? []).map((one) => ({
      ...read("events", one.id),
      ...{ type: one.type, mode: one.mode, status: one.status, what: one.what, span: one.span, day },
      claim: orNull("claims", one.attribution),
      words: wordsOf(text, [one.span]),
      happened: one.when,
      place: one.place,
      actors: all(one.actors),
      recipients: all(one.recipients),
    })),
    links: (annotation.links ?? []).map(({ kind, from, to, reasons, score }) => ({
      id: idOf("links", linkKey({ kind, from, to })),
      ...{ report, since, withdrawn: null, kind, reasons, score },
      from_claim: idOf("claims", from),
      to_claim: idOf("claims", to),
    })),
  };
}

/** Links have no id in an annotation; they are told apart by this. */
export const linkKey = ({
  kind,
  from,
  to,
}: {
  readonly kind: string;
  readonly from: string | number;
  readonly to: string | number;
}): string => `${kind} ${from} ${to}`;

/** The spans a row rests on; a link has none of its own. */
export function spansOf(table: ReadTable, row: Rows[ReadTable][number]): readonly Span[] {
  const spans: { readonly [Table in ReadTable]: (row: Rows[Table][number]) => readonly Span[] } = {
    entities: ({ mentions }) => mentions,
    claims: ({ source, cue, content }) => [...source, ...cue, ...content],
    figures: ({ span }) => [span],
    undertakings: ({ what }) => what,
    events: ({ span }) => [span],
    links: () => [],
  };
  return (spans[table] as (row: Rows[ReadTable][number]) => readonly Span[])(row);
}
