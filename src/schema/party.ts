import type { Span } from "../text/span.ts";

/** Somebody who acts or is acted upon: the words for them, or the entity they are known to be. */
export type Party = { readonly span: Span } | { readonly entity: string };
