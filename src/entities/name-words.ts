import { surnameParticles } from "./en/grammar.ts";

/** The words of a name, without nicknames in quotation marks and the stops of abbreviations. */
export const wordsOf = (name: string): readonly string[] =>
  (/["“'‘]/u.test(name) ? name.replace(/\s["“'‘][^"”]*["”'’](?=\s)/gu, "") : name)
    .replace(/(?<!\p{L})(?:U\.S\.A|U\.S|U\.N|U\.K|E\.U|D\.C)\.?/gu, (letters) => letters.replaceAll(".", ""))
    .replace(/[.,]/gu, " ")
    .trim()
    .split(/[\s\u00a0]+(?:[-–] )?/u);

/** Whether a name has more than a surname, with its "von" or "bin", or one other word. */
export const isWhole = (name: string): boolean => {
  const words = wordsOf(name);
  return words.length > 1 && !surnameParticles.has(words[0]!.toLowerCase());
};
