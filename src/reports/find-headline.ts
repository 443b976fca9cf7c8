import { leadWords } from "./en/saying.ts";
import type { PastedBlock } from "./pasted-blocks.ts";
import { findDateline } from "./read-dateline.ts";

/** Shorter lines above a report are mostly menu items and section names. */
const fewestHeadlineWords = 4;
/** A first sentence that is longer opens the report. */
const mostSentenceWords = 22;
/** A headline is followed by something longer than itself within so many blocks: a standfirst may come first. */
const nextBlocks = 4;

/** The date or the authors stand so many blocks below the headline: an agency or a section may come between. */
const datedWithin = 2;

/**
 * The block that is the headline: of the lines above the report that read as titles, the one right above its date or
 * authors, else the first. Where there is none, the first sentence, if it is short, stands before longer ones, and does
 * not itself report what somebody said.
 */
export function findHeadline(blocks: readonly PastedBlock[]): number | null {
  const lead = blocks.findIndex(({ own, full }) => own === null && full);
  const above = blocks
    .slice(0, lead < 0 ? blocks.length : lead)
    .flatMap(({ own, title, row }, i) => (own === null && title && !row ? [i] : []));
  const long = above.filter((i) => wordsAt(blocks, i) >= fewestHeadlineWords);
  if (above.length > 0) return long.findLast((i) => isDated(blocks, i)) ?? long[0] ?? longest(blocks, above);
  return lead >= 0 && isTitleSentence(blocks, lead) ? lead : null;
}

/** Whether the date or the authors stand under the block at `at`. */
const isDated = (blocks: readonly PastedBlock[], at: number): boolean =>
  blocks.slice(at + 1, at + 1 + datedWithin).some(({ own }) => own === "date" || own === "byline");

const wordsAt = (blocks: readonly PastedBlock[], at: number): number => blocks[at]?.words ?? 0;

/** Of equally long ones the last: a section name stands above its headline. */
const longest = (blocks: readonly PastedBlock[], among: readonly number[]): number | null =>
  among.reduce<number | null>(
    (best, i) => (best === null || wordsAt(blocks, i) >= wordsAt(blocks, best) ? i : best),
    null,
  );

function isTitleSentence(blocks: readonly PastedBlock[], at: number): boolean {
  const { plain, words } = blocks[at] as PastedBlock;
  const next = blocks.slice(at + 1, at + 1 + nextBlocks).filter(({ own }) => own === null);
  const above = blocks.slice(0, at).some(({ own }) => own === null);
  if (above || words > mostSentenceWords || !next.some(({ full }) => full) || findDateline(plain)) return false;
  return isCapitalised(plain) || (next.some((block) => block.words > words) && !leadWords.test(plain));
}

/** Whether nearly all longer words have a capital, as American headlines write them. */
function isCapitalised(plain: string): boolean {
  const long = plain.match(/(?<![\p{L}’'])\p{L}{4,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.75;
}
