import { overlaps, type Span } from "../text/span.ts";

/** An attribution as far as figures need it: in whose account they stand. */
export interface Account {
  readonly id: string;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly parent: string | null;
}

/** The innermost attribution in whose content a span stands; `null` where it stands in none. */
export function innermost(span: Span, accounts: readonly Account[]): string | null {
  const around = accounts.filter(({ content }) => content.some((piece) => overlaps(piece, span)));
  const parents = new Set(around.map(({ parent }) => parent));
  const inner = around.filter(({ id }) => !parents.has(id));
  return inner.sort((one, other) => size(one) - size(other))[0]?.id ?? null;
}

const size = ({ content }: Account): number => content.reduce((sum, [start, end]) => sum + end - start, 0);
