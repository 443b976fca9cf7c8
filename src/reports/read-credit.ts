import { isAbbreviation, isAgency } from "../press/find-agencies.ts";
import { creditLines, creditWords, pictureCredits } from "./en/credits.ts";
import { countWords } from "./plain-line.ts";
import { namesIn } from "./read-byline.ts";

/** Captions of news pictures run to three or four sentences. */
const longestCaption = 600;

/** A credit stands within so many letters of the end. */
const creditReach = 160;

const bare = (plain: string): string => plain.replace(/^[\s([—–|/-]+|[\s)\].,:|]+$/g, "");

/** Whether the block only names who made the picture, or the agencies whose copy the report is. */
export function isCredit(plain: string): boolean {
  if (plain.length > 120) return false;
  const line = bare(plain);
  const names = line.split(/\s*(?:[,;/&|+]|\sand\s|\svia\s|\swith\s)\s*/);
  return names.every(isAgency) || creditLines.some((shape) => shape.test(line)) || isPictureCredit(plain);
}

/** Whether a credit says whose copy the report is, "(AFP, Reuters)", and not whose the picture, "AP Photo/John Doe". */
export const isAgencyCredit = (plain: string): boolean =>
  /^sources?:/i.test(plain) ||
  plain
    .replace(/[()[\]—–.]/g, "")
    .split(/[,;/&|]|\sand\s/)
    .every((name) => isAgency(name) || isAbbreviation(name.trim()));

/** "Image: REUTERS", "Jane Doe via Getty Images": before the credit stands nothing, or a name. */
function isPictureCredit(plain: string): boolean {
  const start = creditStart(plain);
  const before = plain.slice(0, start ?? 0).replace(/(?:[\s/|,([–—-]|\bvia|\bby)+$/i, "");
  return start !== null && (before === "" || (countWords(before) <= 4 && namesIn(before) !== null));
}

/** Whether the block is what stands under a picture: words, and then who made it. */
export function isCreditedCaption(plain: string): boolean {
  if (plain.length > longestCaption) return false;
  const start = creditStart(plain);
  return start !== null && start > 0 && countWords(plain.slice(0, start)) >= 2;
}

/**
 * Where, in a caption given with white space of any kind as spaces, the credit begins that follows its words; `null` without
 * one. Strokes and dashes before a credit belong to it, the stop before it to the words.
 */
export function findCredit(caption: string): number | null {
  const start = creditStart(caption);
  if (start === null) return null;
  const words = caption.slice(0, start).replace(/[\s/|,–—-]+$/, "");
  const at = words.length + (/^[.!?)\]"”]/.exec(caption.slice(words.length))?.[0].length ?? 0);
  return words === "" ? null : at;
}

/** Where the picture credit at the end begins; `null` without one. */
function creditStart(plain: string): number | null {
  const tail = Math.max(0, plain.length - creditReach);
  const end = plain.slice(tail);
  if (!creditWords.test(end)) return null;
  const starts = pictureCredits.map((shape) => end.search(shape)).filter((start) => start >= 0);
  return starts.length === 0 ? null : tail + Math.min(...starts);
}
