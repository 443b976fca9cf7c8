import type { Lexeme } from "./lexemes.ts";
import type { Numeral } from "./numeral.ts";
import { withScale } from "./with-scale.ts";

const grouped = /^[0-9]{1,3}(?:[,\u00a0\u2009\u202f ][0-9]{3})+(?:\.[0-9]+)?$/;

const indian = /^[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}$/;

const plain = /^[0-9]+(?:\.[0-9]+)?$/;

const decimalComma = /^[0-9]+,[0-9]{1,2}$/;

/** A number in digits, with the scale behind it. */
export function readDigits(lexemes: readonly Lexeme[], first: number): Numeral | null {
  const value = valueOfDigits(lexemes[first]!.text);
  return Number.isNaN(value)
    ? null
    : withScale(lexemes, { first, last: first, value, scales: [], kind: "digits", unread: null });
}

/** What digits say; `NaN` where they have no sure reading ("5.000.000"). */
function valueOfDigits(digits: string): number {
  if (grouped.test(digits) || indian.test(digits)) return Number(digits.replace(/[^0-9.]/g, ""));
  if (decimalComma.test(digits)) return Number(digits.replace(",", "."));
  return plain.test(digits) ? Number(digits) : Number.NaN;
}
