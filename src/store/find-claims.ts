import type { Kysely } from "kysely";
import type { Act, Stance } from "../schema/attribution.ts";
import type { RecordClaim } from "../schema/record.ts";
import { isListed, type Listed, type ListFilter } from "./listed.ts";
import { isFound } from "./named.ts";
import { isBehind, limitOf, newestFirst, type Page, type PageOptions, toPage } from "./page.ts";
import type { Tables } from "./tables.ts";
import { toRecordClaim } from "./to-record.ts";

export interface ClaimFilter extends ListFilter {
  /** Words of a name that the speaker goes by. */
  readonly speaker?: string | undefined;
  /** Words of a name of the side that the speaker belongs to or is. */
  readonly party?: string | undefined;
  readonly act?: Act | undefined;
  readonly stance?: Stance | undefined;
  /** Words of the content, as a web search has them: "exact words", or, -without. */
  readonly text?: string | undefined;
}

/** A claim with the names of its speaker and their party. */
export type ListedClaim = RecordClaim & Listed & { readonly party: string | null };

/** Who said what, newest first. */
export async function findClaims(
  database: Kysely<Tables>,
  { speaker, party, act, stance, text, ...filter }: ClaimFilter,
  page: PageOptions = {},
): Promise<Page<ListedClaim>> {
  const limit = limitOf(page);
  let query = database
    .selectFrom("claims")
    .innerJoin("reports", "reports.id", "claims.report")
    .leftJoin("entities as speakers", "speakers.id", "claims.speaker")
    .leftJoin("entities as parties", "parties.id", "speakers.party")
    .selectAll("claims")
    .select(["reports.outlet", "reports.published", "speakers.name as speaker_name", "parties.name as party_name"])
    .where(isListed("claims", filter))
    .where(isBehind("claims", "day", page));
  if (speaker !== undefined)
    query = query.where(await isFound(database, "names", { words: speaker, ...atSpeaker, at: "speakers.names" }));
  if (party !== undefined)
    query = query.where(await isFound(database, "sides", { words: party, ...atSpeaker, at: "speakers.sides" }));
  if (act !== undefined) query = query.where("claims.act", "=", act);
  if (stance !== undefined) query = query.where("claims.stance", "=", stance);
  if (text !== undefined)
    query = query.where(await isFound(database, "search", { words: text, id: "claims.id", at: "claims.search" }));
  const rows = await query
    .orderBy(newestFirst("claims", "day"))
    .limit(limit + 1)
    .execute();
  return toPage(rows, limit, ({ outlet, published, speaker_name, party_name, ...row }) => ({
    ...toRecordClaim(row),
    ...{ outlet, published, party: party_name },
    names: row.speaker === null || speaker_name === null ? {} : { [`e${row.speaker}`]: speaker_name },
  }));
}

const atSpeaker = { id: "claims.speaker" };
