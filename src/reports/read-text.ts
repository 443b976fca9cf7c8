import { isAbbreviation } from "../press/find-agencies.ts";
import type { PartKind } from "../schema/report.ts";
import { findHeadline } from "./find-headline.ts";
import { isTeaserHead } from "./is-furniture.ts";
import { type PastedBlock, readBlocks } from "./pasted-blocks.ts";
import { namesIn } from "./read-byline.ts";
import { isAgencyCredit } from "./read-credit.ts";
import { findDateline } from "./read-dateline.ts";
import type { LabelledBlock } from "./to-parts.ts";

type Kinds = (PartKind | null)[];

const mostHeadingWords = 14;
const mostStandfirstWords = 70;
/** Menu items and section names below a headline are no longer than this, and mastheads and mottos above it than that. */
const mostMenuWords = 3;
const mostMottoWords = 6;
/** So many titles in a row are a list. */
const fewestListed = 3;

/** What each block of a pasted report is. Blocks are in order and cover all that is not blank. */
export function readText(text: string): readonly LabelledBlock[] {
  const blocks = readBlocks(text);
  const headline = findHeadline(blocks);
  const kinds: Kinds = blocks.map(({ own }, i) => (i === headline ? "headline" : own));
  labelTop(blocks, kinds);
  labelAgencies(blocks, kinds);
  labelCaptions(blocks, kinds);
  labelTeasers(blocks, kinds);
  labelHeadings(blocks, kinds);
  labelStandfirst(blocks, kinds);
  return blocks.map(({ span, plain }, i) => ({ kind: kinds[i] ?? "paragraph", span, plain }));
}

/** Above the first paragraph: menu items before the headline, and authors' names beside the date. */
function labelTop(blocks: readonly PastedBlock[], kinds: Kinds): void {
  const headline = kinds.indexOf("headline");
  const lead = blocks.findIndex(({ full }, i) => kinds[i] === null && full);
  blocks.slice(0, lead < 0 ? blocks.length : lead).forEach(({ plain, title, words, row }, i) => {
    if (kinds[i] !== null || !title) return;
    const dated = kinds[i - 1] === "date" || kinds[i + 1] === "date";
    if (i > headline && dated && words > 1 && (namesIn(plain)?.length ?? 0) > 0) kinds[i] = "byline";
    else if (i < headline ? row || words <= mostMottoWords : words <= mostMenuWords && isListed(blocks, kinds, i))
      kinds[i] = "furniture";
  });
}

const isOpenTitle = (blocks: readonly PastedBlock[], kinds: Kinds, at: number): boolean =>
  kinds[at] === null && blocks[at]?.title === true;

/** Whether the title at `at` stands in a row of titles. */
function isListed(blocks: readonly PastedBlock[], kinds: Kinds, at: number): boolean {
  let from = at;
  let to = at + 1;
  while (to - from < fewestListed && isOpenTitle(blocks, kinds, from - 1)) from -= 1;
  while (to - from < fewestListed && isOpenTitle(blocks, kinds, to)) to += 1;
  return to - from >= fewestListed;
}

/** An unknown agency alone on a line of the report, "LPA", with no paragraph under it that it could be the heading of. */
function labelAgencies(blocks: readonly PastedBlock[], kinds: Kinds): void {
  const headline = kinds.indexOf("headline");
  blocks.forEach(({ plain }, i) => {
    if (i > headline && kinds[i] === null && isAbbreviation(plain) && kinds[i + 1] !== null) kinds[i] = "credit";
  });
}

/** The line above a credited line belongs to the same picture if nothing parts the two, or if it is no sentence. */
function labelCaptions(blocks: readonly PastedBlock[], kinds: Kinds): void {
  blocks.forEach(({ own, close }, i) => {
    const above = blocks[i - 1];
    if ((own === "caption" || own === "credit") && above && kinds[i - 1] === null && close && above.words < 60)
      kinds[i - 1] = "caption";
  });
}

/** Titles of other stories: after words that announce them, and after the credits that end a report. */
function labelTeasers(blocks: readonly PastedBlock[], kinds: Kinds): void {
  blocks.forEach(({ own, plain }, i) => {
    if (own === "furniture" && isTeaserHead(plain)) labelAnnounced(blocks, kinds, i + 1);
  });
  const end = findEnd(blocks, kinds);
  for (let i = end + 1; end >= 0 && i < blocks.length; i += 1)
    if (isOpenTitle(blocks, kinds, i)) kinds[i] = "furniture";
}

/** All titles that follow, but for one of several that stands right above a paragraph: that is its heading. */
function labelAnnounced(blocks: readonly PastedBlock[], kinds: Kinds, from: number): void {
  let to = from;
  while (isOpenTitle(blocks, kinds, to)) to += 1;
  const heading = to - from > 1 && blocks[to]?.full === true && kinds[to] === null;
  kinds.fill("furniture", from, heading ? to - 1 : to);
}

/** The last block of a report that ends with credits, -1 of any other: at most a stray paragraph or two follows them. */
function findEnd(blocks: readonly PastedBlock[], kinds: Kinds): number {
  const isParagraph = (i: number) => kinds[i] === null && blocks[i]?.full === true;
  const paragraphs = blocks.flatMap((_, i) => (isParagraph(i) ? [i] : []));
  const second = paragraphs[1] ?? blocks.length;
  const last = paragraphs.at(-3) ?? -1;
  const isCredit = (i: number) =>
    kinds[i] === "byline" || (kinds[i] === "credit" && isAgencyCredit(blocks[i]?.plain ?? ""));
  return blocks.findIndex((_, i) => i > second && i > last && isCredit(i));
}

/** A title above a paragraph is its heading, unless it stands in a list, or under the headline and above more titles. */
function labelHeadings(blocks: readonly PastedBlock[], kinds: Kinds): void {
  const last = kinds.lastIndexOf(null);
  const under = kinds.indexOf("headline") + 1;
  const headings = blocks.flatMap(({ words, plain }, i) => {
    const short = words <= mostHeadingWords && !/^["“„«]/.test(plain);
    const subtitle = i === under && under > 0 && words > mostMenuWords && isOpenTitle(blocks, kinds, i + 1);
    const listed = isListed(blocks, kinds, i) || subtitle;
    return i < last && short && isOpenTitle(blocks, kinds, i) && !listed ? [i] : [];
  });
  for (const i of headings) kinds[i] = "heading";
}

/** One short paragraph under the headline, set apart by what follows it or by standing right under the headline. */
function labelStandfirst(blocks: readonly PastedBlock[], kinds: Kinds): void {
  const headline = kinds.indexOf("headline");
  const first = kinds.indexOf(null, headline + 1);
  const block = blocks[first];
  if (headline < 0 || !block || block.words > mostStandfirstWords || kinds.indexOf(null, first + 1) < 0) return;
  const underHeadline = first === headline + 1 && block.close;
  const setApart = ["byline", "date", "caption", "credit", "heading"].includes(kinds[first + 1] ?? "");
  if ((underHeadline || setApart) && !findDateline(block.plain)) kinds[first] = "standfirst";
}
