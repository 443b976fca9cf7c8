import type { Basis } from "../schema/figure.ts";
import type { Count } from "./count.ts";
import { totalBefore, totalPhrases } from "./en/telling-words.ts";
import { changeEnds } from "./en/words-of-change.ts";
import { type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";

/** The bounds of a figure, as its words set them. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly exclusive: boolean;
  readonly approximate: boolean;
}

/** What the words around a number make of it: "at least 200" is 200 and no upper bound. */
export function readBounds({ amount: { values, effects, kind } }: Count): Bounds {
  const [least, most] = values;
  const has = (...names: readonly string[]): boolean => effects.some((effect) => names.includes(effect));
  const isUpper = has("most", "under", "nearly");
  const isLower = has("least", "over") || kind === "counting";
  return {
    low: isUpper && !isLower ? null : least,
    high: isLower ? null : most,
    exclusive: has("over", "under", "nearly"),
    approximate: has("about", "nearly") || kind === "counting",
  };
}

/** Whether a count is said to be a total, or to come on top of an earlier one. */
export function readBasis({ lexemes, amount, last }: Count): Basis | null {
  if (amount.effects.includes("additional")) return "additional";
  const isTotal =
    amount.effects.includes("total") || isTotalAhead(lexemes, amount.first) || isTotalBehind(lexemes, last + 1);
  return isTotal ? "total" : null;
}

/** "The toll rose to 41 from 36", "in all, 30": up to a mark, or another number that is not compared with this one. */
function isTotalAhead(lexemes: readonly Lexeme[], first: number): boolean {
  const comma = lowerAt(lexemes, first - 1) === ",";
  if (comma && isTotalPhrase(lexemes, first - 2) && opensClause(lexemes, first - 3)) return true;
  const isSecond = changeEnds.has(lowerAt(lexemes, first - 1));
  for (let at = first - 1; at >= Math.max(0, first - farthest); at--) {
    const { kind, lower } = lexemes[at]!;
    if (kind === "mark" || (kind === "digits" && !isSecond)) return false;
    if (totalBefore.has(lower) || (lower === "far" && isTotalPhrase(lexemes, at))) return true;
  }
  return false;
}

/** "So far, 30 have died", and not "no camp has been set up so far, three men said". */
const opensClause = (lexemes: readonly Lexeme[], at: number): boolean => {
  const start = isTotalPhrase(lexemes, at + 1) && totalPhrases.has(phraseOf(lexemes, at, at + 1)) ? at - 1 : at;
  const before = lexemes[start];
  return before === undefined || before.kind === "mark" || before.lower === "and" || before.lower === "but";
};

const farthest = 9;

/** Whether a phrase like "so far" ends at a lexeme. */
const isTotalPhrase = (lexemes: readonly Lexeme[], last: number): boolean =>
  totalPhrases.has(phraseOf(lexemes, last, last)) || (last > 0 && totalPhrases.has(phraseOf(lexemes, last - 1, last)));

function isTotalBehind(lexemes: readonly Lexeme[], from: number): boolean {
  for (let at = from; at < Math.min(lexemes.length, from + farthest - 1); at++) {
    if (lexemes[at]!.kind !== "word") return false;
    if (isTotalPhrase(lexemes, at)) return true;
  }
  return false;
}
