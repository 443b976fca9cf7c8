import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { functionWords } from "./en/function-words.ts";

/** With fewer letters, a guess is as often wrong as right. */
const fewestLetters = 60;
/** Enough for any language to show itself. */
const readLength = 6_000;
/** Share of function words above which a text is English: reports have 0.15 to 0.5, other languages under 0.05. */
const englishShare = 0.12;

/**
 * The language that the text is written in, as a BCP 47 primary language ("en", "de"); `null` for a text of under 60
 * letters, and where it cannot be told. English, the usual case, is known by its function words alone.
 */
export function detectLanguage(text: string): string | null {
  const read = text.slice(0, readLength);
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters) return null;
  return isEnglish(read) ? "en" : guess(read);
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => functionWords.has(word)).length >= words.length * englishShare;
}

interface Detector {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}

let detector: Detector | null = null;

/**
 * The table of all languages takes a quarter of a second and 130 MB to load: it is loaded when a text in another language
 * is met for the first time, and `require` loads it without making every reader of reports wait for a promise.
 */
function guess(text: string): string | null {
  detector ??= (createRequire(import.meta.url)(fileURLToPath(import.meta.resolve("eld/small"))) as { eld: Detector })
    .eld;
  const { language } = detector.detect(text);
  return language === "" ? null : language;
}
