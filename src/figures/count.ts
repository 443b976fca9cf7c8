import type { MeasureName } from "../schema/figure.ts";
import type { CountedPhrase } from "./counted-phrase.ts";
import type { Fate } from "./fate-behind.ts";
import type { Lexeme } from "./lexemes.ts";
import { scaled } from "./measure-kinds.ts";
import type { Amount } from "./read-amount.ts";

/** A number found in a sentence with the words around it that say what it is of. Not yet known to be a figure. */
export interface Count {
  /** Number of its sentence in the report. */
  readonly sentence: number;
  readonly lexemes: readonly Lexeme[];
  readonly amount: Amount;
  readonly counted: CountedPhrase | null;
  readonly fate: Fate | null;
  /** Where the words end that are marked: what is counted, and what became of it if that follows at once. */
  readonly last: number;
  /** Whether it is no number but the article of somebody harmed: "a soldier was killed". */
  readonly isArticle: boolean;
}

/** A count of which it is known what it measures. */
export interface Measured {
  readonly count: Count;
  readonly measure: MeasureName;
  readonly unit: string;
}

/** Whether the two say the same number. */
export const isSameValue = (one: Count, other: Count): boolean =>
  one.amount.values[0] === other.amount.values[0] && one.amount.values[1] === other.amount.values[1];

/** Whether people are counted, or nothing is said to be, so that it may be people. */
export const mayBePeople = ({ counted, amount }: Count): boolean =>
  amount.currency === null && (counted === null || counted.isPeople);

/** Whether things are counted one by one, and not measured. */
export const isDiscrete = ({ counted, amount }: Count): boolean =>
  amount.currency === null && (counted === null || !scaled.has(counted.measure));

/** Whether a word that bounds it, or says that it adds to another, stands beside it. */
export const isBound = ({ amount }: Count): boolean => amount.effects.some((effect) => effect !== "none");
