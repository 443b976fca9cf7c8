import type { PartKind } from "../schema/report.ts";
import { classifyBlock } from "./classify-block.ts";
import { jobs } from "./en/bylines.ts";
import type { PageBlock } from "./page-blocks.ts";
import type { PageMetadata } from "./page-metadata.ts";
import { bylineNames, captionNames, standfirstNames } from "./page-names.ts";
import { countWords, toPlain } from "./plain-line.ts";
import { namesIn } from "./read-byline.ts";
import { isCredit } from "./read-credit.ts";
import { isSame, toLetters } from "./same-words.ts";

/** How many blocks before the headline may name the authors and the date, and after the last paragraph. */
const before = 4;
const after = 4;
/** And how many after the headline: sharing bars and pictures stand between. */
const afterHeadline = 10;
const mostHeadingWords = 25;
const mostBoldWords = 14;
const mostBylineWords = 12;
const fewestHeadlineWords = 3;
const fewestStandfirstWords = 5;
const mostStandfirstWords = 90;
/** A block of the body that is shorter may be a stray button or label. */
const paragraphLength = 60;

const besideTags: ReadonlySet<string> = new Set(["aside", "nav", "footer"]);
const headingTag = /^h[1-6]$/;
const ended = /[.!?…]["”’)\]]*$/;
const openEnded = /[.!:,;…]["”’)]*$/;

/** A block of a page with what it is needed for here. */
interface Candidate extends PageBlock {
  readonly plain: string;
  readonly words: number;
  readonly inBody: boolean;
  /** Tags and names of the nearest elements around it. */
  readonly title: boolean;
  readonly near: readonly string[];
}

/** Where on the page the article stands, in numbers of blocks. */
interface Zone {
  readonly headline: number | null;
  /** The first paragraph of the body, and its last block. */
  readonly lead: number;
  readonly last: number;
  readonly metadata: PageMetadata;
}

/** What each block of a page is. `body` holds the runs that make the article. */
export function labelPage(
  blocks: readonly PageBlock[],
  body: ReadonlySet<number>,
  metadata: PageMetadata,
): readonly PartKind[] {
  const candidates = blocks.map((block) => toCandidate(block, body.has(block.run)));
  const lead = candidates.findIndex(isParagraph);
  if (lead < 0) return candidates.map(() => "furniture");
  const headline = findHeadline(candidates.slice(0, lead), metadata.headlines);
  const zone = { headline, lead, last: candidates.findLastIndex(({ inBody }) => inBody), metadata };
  const kinds = candidates.map((block, i): PartKind => {
    if (i === headline) return "headline";
    return block.inBody ? labelBody(block, i, zone) : labelBeside(block, i, zone);
  });
  return dropTrailingHeadings(kinds);
}

function toCandidate(block: PageBlock, inBody: boolean): Candidate {
  const plain = toPlain(block.text);
  const title = block.tags.some((tag) => headingTag.test(tag));
  const near = block.names.slice(-3);
  return { ...block, plain, words: countWords(plain), inBody, title, near };
}

const isParagraph = ({ inBody, plain, title }: Candidate): boolean =>
  inBody && !title && plain.length >= (ended.test(plain) ? 1 : 2) * paragraphLength && classifyBlock(plain) === null;

/** The block that repeats a headline of the page's head, nearest above the body; else the nearest `<h1>`. */
function findHeadline(above: readonly Candidate[], headlines: readonly string[]): number | null {
  const titles = above.flatMap(({ tags }, i) => (tags.includes("h1") ? [i] : []));
  const at = (i: number): Candidate => above[i] as Candidate;
  for (const headline of headlines) {
    const same = above.flatMap(({ plain }, i) => (isSame(headline, plain) ? [i] : []));
    const found = same.findLast((i) => at(i).tags.includes("h1")) ?? same.at(-1);
    if (found !== undefined) return found;
  }
  const long = titles.filter((i) => at(i).words >= fewestHeadlineWords && classifyBlock(at(i).plain) === null);
  const stated = long.findLast((i) =>
    headlines.some((headline) => toLetters(headline).includes(toLetters(at(i).plain))),
  );
  return stated ?? long.at(-1) ?? null;
}

function labelBody(block: Candidate, at: number, { headline, lead, metadata }: Zone): PartKind {
  const { plain, words } = block;
  const own = classifyBlock(plain);
  if (own) return own;
  if (metadata.headlines.some((title) => isSame(title, plain))) return "furniture";
  if (at < lead && isByline(block, metadata)) return "byline";
  if (headline !== null && at < headline && !isParagraph(block)) return "furniture";
  if (isCaption(block)) return "caption";
  if (at <= lead && headline !== null && standfirstNames.test(block.names.at(-1) ?? "")) return "standfirst";
  const bold = block.bold > 0.95 && words <= mostBoldWords && !openEnded.test(plain) && !block.tags.includes("li");
  if (!bold && !(block.title && words <= mostHeadingWords)) return "paragraph";
  return at < lead && ended.test(plain) ? "standfirst" : "heading";
}

function labelBeside(block: Candidate, at: number, { headline, lead, last, metadata }: Zone): PartKind {
  const { plain } = block;
  const from = headline ?? lead;
  const inside = at > from && at < last;
  const close = at >= from - before && at <= last + after && !block.tags.some((tag) => besideTags.has(tag));
  const own = close ? classifyBlock(plain) : "furniture";
  if (own === "furniture") return own;
  if (own === "date") return at <= from + afterHeadline || at > last ? own : "furniture";
  if (own === "byline") return own;
  if (inside && (own === "caption" || isCaption(block))) return isCredit(plain) ? "credit" : "caption";
  if (inside && own === "credit") return own;
  if (at < lead && isByline(block, metadata)) return "byline";
  return headline !== null && inside && at < lead && isStandfirst(block, metadata) ? "standfirst" : "furniture";
}

const isCaption = ({ tags, near }: Candidate): boolean =>
  tags.includes("figcaption") || near.some((name) => captionNames.test(name));

/** A line of names or a job, in an element for authors or with the name of one whom the page's head states. */
function isByline({ plain, words, near }: Candidate, { authors }: PageMetadata): boolean {
  if (words < 2 || words > mostBylineWords || ended.test(plain)) return false;
  const letters = toLetters(plain);
  const stated = authors.some((author) => countWords(author) > 1 && letters.includes(toLetters(author)));
  return (
    stated || jobs.test(plain) || (near.some((name) => bylineNames.test(name)) && (namesIn(plain)?.length ?? 0) > 0)
  );
}

function isStandfirst({ near, linked, words, plain }: Candidate, { description }: PageMetadata): boolean {
  if (words < fewestStandfirstWords || words > mostStandfirstWords || linked > 0.5) return false;
  return near.some((name) => standfirstNames.test(name)) || (description !== null && isSame(description, plain));
}

/** A heading under which nothing stands is the head of something else: "Related", "Comments". */
function dropTrailingHeadings(kinds: readonly PartKind[]): readonly PartKind[] {
  const last = kinds.lastIndexOf("paragraph");
  return kinds.map((kind, i) => (kind === "heading" && i > last ? "furniture" : kind));
}
