import type { Kysely } from "kysely";
import { CounterclaimError } from "../errors.ts";
import type { Span } from "../text/span.ts";
import type { ChangeKind, ChangeLine } from "./append-change.ts";
import { toId } from "./ids.ts";
import { limitOf, type Page, type PageOptions } from "./page.ts";
import type { Tables } from "./tables.ts";

/** An entry of the history, as its body has it, with its own hash. */
export interface ListedChange {
  readonly id: string;
  readonly at: string;
  readonly kind: ChangeKind;
  readonly author: string;
  readonly report: string;
  readonly lines: readonly {
    readonly id: string;
    readonly what: ChangeLine["what"];
    readonly spans: readonly Span[];
  }[];
  readonly sha256: string;
}

export interface ChangeFilter {
  /** A moment or a day; from its start. */
  readonly since?: string | undefined;
  readonly report?: number | undefined;
}

/** What is in an entry's body. */
export interface ChangeBody {
  readonly number: number;
  readonly at: string;
  readonly kind: ChangeKind;
  readonly author: string;
  readonly report: number;
  readonly lines: readonly ChangeLine[];
  readonly previous: string;
}

/** The history, latest entry first. Entries are numbered without gaps; `after` is such a number. */
export async function findChanges(
  database: Kysely<Tables>,
  { since, report }: ChangeFilter,
  page: PageOptions = {},
): Promise<Page<ListedChange>> {
  const limit = limitOf(page);
  let query = database.selectFrom("changes").selectAll();
  if (since !== undefined) query = query.where("at", ">=", new Date(since));
  if (report !== undefined) query = query.where("report", "=", report);
  if (page.after !== undefined) query = query.where("number", "<", toNumber(page.after));
  const rows = await query
    .orderBy("number", "desc")
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map(({ body, sha256 }): ListedChange => {
    const { number, at, kind, author, report: of, lines } = JSON.parse(body) as ChangeBody;
    return {
      id: String(number),
      at,
      kind,
      author,
      report: toId("reports", of),
      lines: lines.map(({ seal: _, ...line }) => line),
      sha256,
    };
  });
  return { items, next: rows.length > limit ? items.at(-1)!.id : null };
}

function toNumber(after: string): number {
  if (!/^\d{1,15}$/.test(after)) throw new CounterclaimError("id-unknown", { id: after });
  return Number(after);
}

/** The hash of the last entry, and its number: kept elsewhere, it shows whether the history was altered since. */
export const findHead = (database: Kysely<Tables>): Promise<Tables["head"]> =>
  database.selectFrom("head").select(["number", "sha256"]).executeTakeFirstOrThrow();

/** Whether an entry stands in the history with the hash that it once had, as "12:5f1c…". */
export async function isInHistory(database: Kysely<Tables>, head: string): Promise<boolean> {
  const [, number, sha256] = /^(\d{1,15}):([0-9a-f]*)$/.exec(head) ?? [];
  if (number === undefined || sha256 === undefined) return false;
  if (Number(number) === 0) return sha256 === "";
  const found = await database
    .selectFrom("changes")
    .select("sha256")
    .where("number", "=", Number(number))
    .executeTakeFirst();
  return found?.sha256 === sha256;
}
