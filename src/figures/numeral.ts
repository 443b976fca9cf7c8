/** A number as it is read from the words: lexemes `first` to `last`, both included. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** The scales at its end, in order: 100 and 1000 of "three hundred thousand"; none of "20". */
  readonly scales: readonly number[];
  readonly kind: "digits" | "words" | "counting";
  /** A scale that is left in words, for the unit: "trillion". */
  readonly unread: string | null;
}
