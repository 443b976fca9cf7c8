import { findChannels } from "../claims/find-channels.ts";
import { addEstimates, findEstimates } from "../claims/find-estimates.ts";
import { findQuoted, isQuotingTail } from "../claims/find-quoted.ts";
import { freeClauses } from "../claims/free-clauses.ts";
import { typeAttributions } from "../claims/type-attributions.ts";
import { castReport } from "../entities/cast-report.ts";
import { findEverybody, toPressNames } from "../entities/find-everybody.ts";
import type { Analysis, FoundAttribution } from "../schema/analysis.ts";
import type { Attribution } from "../schema/attribution.ts";
import type { Entity, EntityKind } from "../schema/entity.ts";
import type { Report } from "../schema/report.ts";
import { firstWhere } from "../text/first-where.ts";
import { overlaps, type Span } from "../text/span.ts";
import { keepOnly } from "./keep-only.ts";
import { type Certainty, keepStatements } from "./keep-statements.ts";

/** A name in the text, and which entity bears it. */
export interface BorneName {
  readonly span: Span;
  readonly kind: EntityKind | null;
  readonly entity: string | null;
}

/** Who says what in a report, and who is named in it. */
export interface Statements {
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly names: readonly BorneName[];
  /** Words of statements that were less sure than was asked for: what stands in them alone is not told. */
  readonly doubted: readonly Span[];
}

/** Reads each attribution that is sure enough as a statement: who speaks, what kind of saying it is, who carried the words. */
export function readStatements(
  text: string,
  { report, analysis }: { readonly report: Report; readonly analysis: Analysis },
  certainty: Certainty,
): Statements {
  const found = addEstimates(analysis.attributions, findEstimates(analysis.tokens));
  const { kept, doubted } = keepStatements(found, certainty);
  const sure = freeClauses(
    text,
    keepOnly(kept, (one) => !isQuotingTail(text, one, kept)),
  );
  const read = { ...analysis, attributions: sure };
  const scene = { ...read, names: findEverybody(text, read, report) };
  const channels = findChannels(text, { ...scene, names: toPressNames(scene.names) });
  const sources = sure.map((one) => toSource(text, one));
  const { entities, voicings } = castReport(text, { ...scene, sources, channels });
  const bearerAt = toBearerFinder(entities);
  const names = scene.names.map(
    ({ nameSpan, kind, bearer }): BorneName => ({
      span: nameSpan,
      kind: bearer?.kind ?? kind,
      entity: bearerAt(nameSpan),
    }),
  );
  return { entities, attributions: typeAttributions(text, scene, voicings), names, doubted };
}

/** Which entity is mentioned at a name. Mentions of several may overlap: the one that begins last before the name's end has it. */
function toBearerFinder(entities: readonly Entity[]): (name: Span) => string | null {
  const mentions = entities
    .flatMap(({ id, mentions }) => mentions.map((span) => ({ id, span })))
    .sort((one, other) => one.span[0] - other.span[0]);
  return (name) => {
    const end = firstWhere(mentions.length, (index) => mentions[index]!.span[0] >= name[1]);
    const nearest = mentions.slice(Math.max(0, end - nearby), end).findLast(({ span }) => overlaps(span, name));
    return nearest?.id ?? null;
  };
}

/** Mentions that are looked through before a name: more than these never overlap it. */
const nearby = 8;

/** Whose words they are: the source, or whom the source quotes. */
function toSource(text: string, attribution: FoundAttribution): readonly Span[] {
  const quoted = findQuoted(text, attribution);
  return quoted === null ? attribution.source : [quoted];
}
