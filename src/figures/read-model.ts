import type { CountedPhrase } from "./counted-phrase.ts";
import { models } from "./en/models.ts";
import { isCapital, isHyphen, type Lexeme } from "./lexemes.ts";

/** Machines by the name of their model, in the plural: "four F-16s", "two Su-25s"; `null` where none stands there. */
export function readModel(lexemes: readonly Lexeme[], from: number): CountedPhrase | null {
  const [name, number, ending] = [lexemes[from], lexemes[from + 2], lexemes[from + 3]];
  if (!isCapital(name) || !isHyphen(lexemes, from + 1) || number?.kind !== "digits") return null;
  if (ending?.isGlued !== true || !/^[A-Z]*s$/.test(ending.text)) return null;
  const measure = models.get(name!.text) ?? "count";
  const unit = `${name!.text}-${number.text}${ending.text}`;
  return { measure, unit, last: from + 3, noun: unit, isPeople: false, isKnown: true, isPartOf: false };
}
