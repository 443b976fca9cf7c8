import type {
  RecordClaim,
  RecordEntity,
  RecordEvent,
  RecordFigure,
  RecordLink,
  RecordReport,
  RecordUndertaking,
} from "../schema/record.ts";
import { type Named, toId } from "./ids.ts";
import type { ClaimRow, EntityRow, EventRow, FigureRow, LinkRow, ReportRow, UndertakingRow } from "./tables.ts";

const orNull = (table: Named, id: number | null): string | null => (id === null ? null : toId(table, id));
const entities = (ids: readonly number[]): readonly string[] => ids.map((id) => toId("entities", id));

const read = (
  table: Named,
  { id, report, withdrawn }: { readonly id: number; readonly report: number; readonly withdrawn: number | null },
) => ({
  id: toId(table, id),
  report: toId("reports", report),
  withdrawn: withdrawn !== null,
});

/** Rows of the database as the record has them. */
export const toRecordReport = ({
  id,
  path,
  url,
  outlet,
  agencies,
  headline,
  published,
  revisions,
}: ReportRow & Pick<RecordReport, "revisions">): RecordReport => ({
  id: toId("reports", id),
  ...{ path, url, outlet, agency: agencies[0] ?? null, headline, published, revisions },
});

export const toRecordEntity = ({
  id,
  report,
  name,
  kind,
  aliases,
  role,
  party,
  withdrawn,
}: EntityRow): RecordEntity => ({
  id: toId("entities", id),
  ...{ name, kind, aliases, role },
  party: orNull("entities", party),
  reports: [toId("reports", report)],
  withdrawn: withdrawn !== null,
});

export const toRecordClaim = (row: ClaimRow): RecordClaim => ({
  ...read("claims", row),
  speaker: orNull("entities", row.speaker),
  through: row.through.map(({ name, entity }) => ({ name, entity: orNull("entities", entity) })),
  ...{ voice: row.voice, act: row.act, stance: row.stance, polarity: row.polarity, certainty: row.certainty },
  ...{ quoteType: row.quote_type, anonymous: row.anonymous, confidence: row.confidence },
  parent: orNull("claims", row.parent),
  text: row.content_words,
  ...{ source: row.source, cue: row.cue, content: row.content, on: row.day },
});

export const toRecordFigure = (row: FigureRow): RecordFigure => ({
  ...read("figures", row),
  claim: orNull("claims", row.claim),
  ...{ measure: row.measure, unit: row.unit, low: row.low, high: row.high, exclusive: row.exclusive },
  ...{ approximate: row.approximate, basis: row.basis, asOf: row.as_of, text: row.words, span: row.span },
  including: orNull("figures", row.including),
  on: row.day,
});

export const toRecordUndertaking = (row: UndertakingRow): RecordUndertaking => ({
  ...read("undertakings", row),
  claim: orNull("claims", row.claim),
  kind: row.kind,
  by: entities(row.by_parties),
  to: entities(row.to_parties),
  what: [...row.what],
  ...{ text: row.words, due: row.due, condition: row.condition, on: row.day },
});

export const toRecordEvent = (row: EventRow): RecordEvent => ({
  ...read("events", row),
  claim: orNull("claims", row.claim),
  ...{ type: row.type, mode: row.mode, status: row.status, what: row.what, span: row.span },
  ...{ when: row.happened, place: row.place, on: row.day },
  actors: entities(row.actors),
  recipients: entities(row.recipients),
  reports: [toId("reports", row.report)],
});

export const toRecordLink = (row: LinkRow): RecordLink => ({
  ...read("links", row),
  ...{ kind: row.kind, reasons: row.reasons, score: row.score },
  from: toId("claims", row.from_claim),
  to: toId("claims", row.to_claim),
});
