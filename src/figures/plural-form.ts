import { capitalsInS, peoplesInIs, pluralForm } from "./en/endings.ts";
import { noPlurals } from "./en/function-words.ts";
import { ownPlurals } from "./en/measures.ts";
import type { Lexeme } from "./lexemes.ts";

/** Whether a lexeme looks like a noun in the plural. Names of peoples may end in "is": "Iraqis". */
export const isPluralForm = (lexemes: readonly Lexeme[], at: number): boolean => {
  const { lower, kind, text } = lexemes[at]!;
  if (kind !== "word" || noPlurals.has(lower)) return false;
  return peoplesInIs.test(text) || (isPlural(lower) && !capitalsInS.test(text));
};

/** Whether a noun's last word has the form of a plural, or is its own plural. */
export const isPlural = (noun: string): boolean => {
  const last = noun.slice(noun.lastIndexOf(" ") + 1);
  return ownPlurals.has(last) || (last.length > 2 && pluralForm.test(last));
};
