import type { Counted } from "./en/measures.ts";

/** What stands behind a number, up to the lexeme `last`: what is counted, and how sure it is known what that is. */
export interface CountedPhrase extends Counted {
  readonly last: number;
  /** The noun in lower case; empty for units and sums. */
  readonly noun: string;
  /** Whether the noun stands in a table or is a unit; else only its form was seen. */
  readonly isKnown: boolean;
  /** Whether it was reached by "of": "two of the workers". */
  readonly isPartOf: boolean;
}
