import type { Generated } from "kysely";
import type { Annotation } from "../schema/annotation.ts";
import type { Attribution } from "../schema/attribution.ts";
import type { Entity } from "../schema/entity.ts";
import type { Event } from "../schema/event.ts";
import type { Figure } from "../schema/figure.ts";
import type { Link } from "../schema/link.ts";
import type { Undertaking } from "../schema/undertaking.ts";
import type { Span } from "../text/span.ts";

/** The tables of migrations/, as Kysely is told of them. Ids are numbers within 2^53; see ids.ts for how they are written. */
export interface Tables {
  readonly reports: ReportRow;
  readonly revisions: RevisionRow;
  readonly entities: EntityRow & Searched<"names" | "sides">;
  readonly claims: ClaimRow & Searched<"search">;
  readonly figures: FigureRow;
  readonly undertakings: UndertakingRow & Searched<"doers">;
  readonly events: EventRow & Searched<"doers">;
  readonly links: LinkRow;
  readonly changes: ChangeRow;
  readonly head: { readonly number: number; readonly sha256: string };
}

/** A column that the database makes of others, for full-text search. */
type Searched<Name extends string> = { readonly [Column in Name]: Generated<string> };

export interface ReportRow {
  readonly id: number;
  readonly key: string;
  readonly path: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly byline: readonly string[];
  readonly agencies: readonly string[];
  readonly revision: number;
  readonly input_sha256: string;
  readonly reader: string;
  readonly since: number;
  readonly changed: number;
}

export interface RevisionRow {
  readonly id: number;
  readonly report: number;
  readonly number: number;
  readonly text: string;
  readonly sha256: string;
  readonly retrieved: Date | string;
  readonly parts: NonNullable<Annotation["report"]>["parts"];
  readonly sentences: readonly Span[];
  readonly times: NonNullable<Annotation["times"]>;
  readonly places: NonNullable<Annotation["places"]>;
  readonly findings: NonNullable<Annotation["findings"]>;
  readonly provenance: Annotation["provenance"];
}

/** What all that is read in a report has. */
interface Read {
  readonly id: number;
  readonly report: number;
  readonly revision: number;
  /** The change that brought it. */
  readonly since: number;
  /** The change with which it no longer stood; `null` while it stands. */
  readonly withdrawn: number | null;
}

export interface EntityRow extends Read {
  readonly name: string;
  readonly kind: Entity["kind"];
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly party: number | null;
  readonly mentions: readonly Span[];
  readonly reasons: readonly string[];
  readonly all_names: string;
  readonly side_names: string;
}

/** A channel as `through` has it, with the entity's id in the record. */
export type ChannelCell = Omit<Attribution["through"][number], "entity"> & { readonly entity: number | null };

export interface ClaimRow extends Read {
  readonly speaker: number | null;
  readonly parent: number | null;
  readonly voice: Attribution["voice"];
  readonly act: Attribution["act"];
  readonly stance: Attribution["stance"];
  readonly polarity: Attribution["polarity"];
  readonly certainty: Attribution["certainty"];
  readonly quote_type: Attribution["quoteType"];
  readonly anonymous: boolean;
  readonly confidence: number;
  readonly through: readonly ChannelCell[];
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly source_words: string;
  readonly cue_words: string;
  readonly content_words: string;
  readonly day: string | null;
}

export interface FigureRow extends Read {
  readonly claim: number | null;
  readonly including: number | null;
  readonly measure: Figure["measure"];
  readonly unit: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly exclusive: boolean;
  readonly approximate: boolean;
  readonly basis: Figure["basis"];
  readonly as_of: string | null;
  readonly span: Span;
  readonly words: string;
  readonly day: string | null;
}

export interface UndertakingRow extends Read {
  readonly claim: number | null;
  readonly kind: Undertaking["kind"];
  readonly by_parties: readonly number[];
  readonly to_parties: readonly number[];
  readonly what: readonly Span[];
  readonly words: string;
  readonly due: string | null;
  readonly condition: string | null;
  readonly day: string | null;
  readonly doer_names: string;
}

export interface EventRow extends Read {
  readonly claim: number | null;
  readonly type: Event["type"];
  readonly mode: string | null;
  readonly status: Event["status"];
  readonly what: string;
  readonly span: Span;
  readonly words: string;
  readonly happened: Event["when"];
  readonly place: Event["place"];
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly day: string | null;
  readonly doer_names: string;
}

export interface LinkRow extends Omit<Read, "revision"> {
  readonly kind: Link["kind"];
  readonly from_claim: number;
  readonly to_claim: number;
  readonly reasons: readonly string[];
  readonly score: number;
}

export interface ChangeRow {
  readonly number: number;
  readonly at: Date | string;
  readonly kind: string;
  readonly author: string;
  readonly report: number | null;
  readonly body: string;
  readonly sha256: string;
}
