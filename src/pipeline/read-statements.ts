import { addEstimates } from "../claims/add-estimates.ts";
import { findChannels } from "../claims/find-channels.ts";
import { findEstimates } from "../claims/find-estimates.ts";
import { findHeadlineAccounts } from "../claims/find-headline-accounts.ts";
import { findQuoted, isQuotingTail } from "../claims/find-quoted.ts";
import { findSayings } from "../claims/find-sayings.ts";
import { freeClauses } from "../claims/free-clauses.ts";
import { keepOnly } from "../claims/keep-only.ts";
import { typeAttributions } from "../claims/type-attributions.ts";
import { castReport } from "../entities/cast-report.ts";
import { findEverybody, toPressNames } from "../entities/find-everybody.ts";
import type { Analysis, FoundAttribution } from "../schema/analysis.ts";
import type { Attribution } from "../schema/attribution.ts";
import type { Entity, EntityKind } from "../schema/entity.ts";
import type { Report } from "../schema/report.ts";
import { firstWhere } from "../text/first-where.ts";
import { overlaps, type Span } from "../text/span.ts";
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
  const { tokens } = analysis;
  // Where the reader knows of a saying, its words are the better ones.
  const isUnread = ({ cue }: FoundAttribution): boolean => !analysis.attributions.some((one) => overlaps(one.cue, cue));
  const estimates = [
    ...findEstimates(tokens),
    ...findHeadlineAccounts(text, headlinesOf(report)),
    ...findSayings(tokens).filter(isUnread),
  ];
  const found = addEstimates(analysis.attributions, estimates);
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

/** Where headlines and headings stand: there a colon or a dash may name who tells a number. */
const headlinesOf = ({ parts }: Report): readonly Span[] =>
  parts.filter(({ kind }) => kind === "headline" || kind === "heading").map(({ span }) => span);

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
