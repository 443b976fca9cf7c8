import type { Attribution } from "../schema/attribution.ts";
import type { EventStatus } from "../schema/event.ts";
import type { Span } from "../text/span.ts";

/** A statement as far as events need it. */
export type EventAccount = Pick<Attribution, "id" | "act" | "stance" | "speaker" | "cue" | "content" | "parent">;

/** For each point of the text, the innermost statement in whose content it stands. Statements that begin far before it are left out. */
export function toAccounts(accounts: readonly EventAccount[]): (at: number) => EventAccount | null {
  const pieces = accounts
    .flatMap((account) => account.content.map((span) => ({ account, span, size: sizeOf(account.content) })))
    .sort((one, other) => one.span[0] - other.span[0]);
  const longest = pieces.reduce((most, { span }) => Math.max(most, span[1] - span[0]), 0);
  return (at) => {
    let best: (typeof pieces)[number] | null = null;
    for (let index = lastBefore(pieces, at); index >= 0 && pieces[index]!.span[0] >= at - longest; index--) {
      const piece = pieces[index]!;
      if (piece.span[1] > at && (best === null || piece.size < best.size)) best = piece;
    }
    return best?.account ?? null;
  };
}

const sizeOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

function lastBefore(pieces: readonly { readonly span: Span }[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.span[0] <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What becomes of an event's status in an accusation, or in a denial. */
export function statusIn(status: EventStatus, account: EventAccount | null): EventStatus {
  if (account === null || status !== "happened") return status;
  if (account.stance === "denies" && account.act === "deny") return "alleged";
  return account.act === "accuse" ? "alleged" : status;
}
