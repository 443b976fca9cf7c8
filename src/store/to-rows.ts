import type { Annotation } from "../schema/annotation.ts";
import type { Attribution } from "../schema/attribution.ts";
import type { Entity } from "../schema/entity.ts";
import type { Event } from "../schema/event.ts";
import type { Figure } from "../schema/figure.ts";
import type { Link } from "../schema/link.ts";
import type { Undertaking } from "../schema/undertaking.ts";
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
export function toRows(annotation: Annotation, context: RowContext): Rows {
  const day = annotation.report?.published?.slice(0, "2023-09-21".length) ?? null;
  const wordsAt = (spans: readonly Span[]): string => wordsOf(annotation.text, spans);
  const sideNamesOf = toSideNames(annotation.entities ?? []);
  const tools: Tools = { ...toReferences(context), day, wordsAt, sideNamesOf };
  return {
    entities: (annotation.entities ?? []).map((one) => toEntityRow(one, tools)),
    claims: (annotation.attributions ?? []).map((one) => toClaimRow(one, tools)),
    figures: (annotation.figures ?? []).map((one) => toFigureRow(one, tools)),
    undertakings: (annotation.undertakings ?? []).map((one) => toUndertakingRow(one, tools)),
    events: (annotation.events ?? []).map((one) => toEventRow(one, tools)),
    links: (annotation.links ?? []).map((one) => toLinkRow(one, context)),
  };
}

/** What all rows are made with. */
interface Tools extends ReturnType<typeof toReferences> {
  readonly day: string | null;
  readonly wordsAt: (spans: readonly Span[]) => string;
  /** The names of some entities and of the sides they act for. */
  readonly sideNamesOf: (locals: readonly string[]) => string;
}

function toSideNames(entities: readonly Entity[]): Tools["sideNamesOf"] {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const namesOf = (id: string | null): readonly string[] => {
    const entity = id === null ? undefined : known.get(id);
    return entity === undefined ? [] : [entity.name, ...entity.aliases];
  };
  return (locals) => locals.flatMap((id) => [...namesOf(id), ...namesOf(known.get(id)?.party ?? null)]).join(" | ");
}

/** The annotation's own ids as numbers of the record. */
function toReferences({ report, revision, since, idOf }: RowContext) {
  return {
    read: (table: ReadTable, local: string) => ({ id: idOf(table, local), report, revision, since, withdrawn: null }),
    orNull: (table: ReadTable, local: string | null): number | null => (local === null ? null : idOf(table, local)),
    all: (locals: readonly string[]): readonly number[] => locals.map((local) => idOf("entities", local)),
  };
}

const toEntityRow = (
  { id, party, name, aliases, ...one }: Entity,
  { read, orNull, sideNamesOf }: Tools,
): EntityRow => ({
  ...read("entities", id),
  ...{ name, kind: one.kind, aliases, role: one.role, mentions: one.mentions, reasons: one.reasons },
  party: orNull("entities", party),
  all_names: [name, ...aliases].join(" | "),
  side_names: sideNamesOf([id]),
});

const toClaimRow = (one: Attribution, { read, orNull, wordsAt, day }: Tools): ClaimRow => ({
  ...read("claims", one.id),
  ...{ voice: one.voice, act: one.act, stance: one.stance, polarity: one.polarity, certainty: one.certainty },
  ...{ quote_type: one.quoteType, anonymous: one.anonymous, confidence: one.confidence },
  ...{ source: one.source, cue: one.cue, content: one.content, day },
  speaker: orNull("entities", one.speaker),
  parent: orNull("claims", one.parent),
  through: one.through.map((channel) => ({ ...channel, entity: orNull("entities", channel.entity) })),
  source_words: wordsAt(one.source),
  cue_words: wordsAt(one.cue),
  content_words: wordsAt(one.content),
});

const toFigureRow = (one: Figure, { read, orNull, wordsAt, day }: Tools): FigureRow => ({
  ...read("figures", one.id),
  ...{ measure: one.measure, unit: one.unit, low: one.low, high: one.high, exclusive: one.exclusive },
  ...{ approximate: one.approximate, basis: one.basis, as_of: one.asOf, span: one.span, day },
  claim: orNull("claims", one.attribution),
  including: orNull("figures", one.including),
  words: wordsAt([one.span]),
});

const toUndertakingRow = (
  one: Undertaking,
  { read, orNull, all, wordsAt, day, sideNamesOf }: Tools,
): UndertakingRow => ({
  ...read("undertakings", one.id),
  ...{ kind: one.kind, what: one.what, due: one.due, condition: one.condition, day },
  claim: orNull("claims", one.attribution),
  by_parties: all(one.by),
  to_parties: all(one.to),
  words: wordsAt(one.what),
  doer_names: sideNamesOf(one.by),
});

const toEventRow = (one: Event, { read, orNull, all, wordsAt, day, sideNamesOf }: Tools): EventRow => ({
  ...read("events", one.id),
  ...{ type: one.type, mode: one.mode, status: one.status, what: one.what, span: one.span, day },
  claim: orNull("claims", one.attribution),
  words: wordsAt([one.span]),
  happened: one.when,
  place: one.place,
  actors: all(one.actors),
  recipients: all(one.recipients),
  doer_names: sideNamesOf(one.actors),
});

const toLinkRow = ({ kind, from, to, reasons, score }: Link, { report, since, idOf }: RowContext): LinkRow => ({
  id: idOf("links", linkKey({ kind, from, to })),
  ...{ report, since, withdrawn: null, kind, reasons, score },
  from_claim: idOf("claims", from),
  to_claim: idOf("claims", to),
});

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
