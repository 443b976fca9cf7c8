/** The shapes a word can have, as the encoder numbers them: its vocabulary knows no upper case. */
export const shapes = {
  lower: 0,
  capitalised: 1,
  upper: 2,
  mixed: 3,
  digit: 4,
  quotation: 5,
  other: 6,
} as const;

export type Shape = (typeof shapes)[keyof typeof shapes];

// The first that fits counts.
const tests: readonly (readonly [RegExp, Shape])[] = [
  [/\p{N}/u, shapes.digit],
  [/^["'`“”„‟‘’‚‛«»‹›]/u, shapes.quotation],
  [/^\P{L}*$/u, shapes.other],
  [/^[^\p{Lu}\p{Lt}]*$/u, shapes.lower],
  [/^\P{L}*[\p{Lu}\p{Lt}][^\p{Lu}\p{Lt}]*$/u, shapes.capitalised],
  [/^[^\p{Ll}]*$/u, shapes.upper],
];

/** The shape of a word as it stands in the text. One capital alone ("I", "A") is capitalised, not upper case. */
export const readShape = (word: string): Shape => tests.find(([test]) => test.test(word))?.[1] ?? shapes.mixed;
