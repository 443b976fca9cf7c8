import { findAgencies, isAgency } from "./find-agencies.ts";
import type { PageMetadata } from "./page-metadata.ts";
import { countWords } from "./plain-line.ts";
import { type Byline, namesIn, readByline } from "./read-byline.ts";
import { type DateLine, readDateLine } from "./read-date-line.ts";
import { toLetters } from "./same-words.ts";
import type { LabelledBlock } from "./to-parts.ts";

/** Who published and made a report, and when. */
export interface Credits {
  readonly outlet: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly byline: readonly string[];
  readonly agencies: readonly string[];
}

/** Gathers the credits of a report from its blocks, its datelines, and what its page says in its head, which is surer. */
export function readCredits(
  blocks: readonly LabelledBlock[],
  datelines: readonly string[],
  metadata: PageMetadata | null,
): Credits {
  const bylines = blocks.filter(({ kind }) => kind === "byline").map(({ plain }) => readByline(plain) ?? named(plain));
  const dates = readDates(
    blocks,
    bylines.map(({ date }) => date),
  );
  const authors = metadata?.authors ?? [];
  const stated = authors.filter((author) => !isUnnamed(author, metadata));
  const credits = blocks
    .filter(({ kind, plain }) => kind === "credit" && isAgencyCredit(plain))
    .map(({ plain }) => plain);
  return {
    outlet: metadata?.outlet ?? findOutlet(blocks),
    published: metadata?.published ?? dates.published,
    modified: metadata?.modified ?? dates.modified,
    byline: unique(stated.length > 0 ? stated.flatMap(toNames) : bylines.flatMap(({ names }) => names)),
    agencies: unique(
      [...datelines, ...credits, ...authors].flatMap(findAgencies).concat(bylines.flatMap(({ agencies }) => agencies)),
    ),
  };
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

const named = (plain: string): Byline => ({ names: namesIn(plain) ?? [], agencies: findAgencies(plain), date: null });

const toNames = (author: string): readonly string[] => {
  const name = author.replace(/^by:?\s+/i, "").trim();
  return namesIn(name) ?? [name];
};

/** What stands for an author and names nobody: the outlet itself, its staff, an address, the name of an account. */
const isUnnamed = (author: string, metadata: PageMetadata | null): boolean =>
  author.length > 120 ||
  /:\/\/|@|^(?:admin|administrator|editor|editors|staff|newsroom|news desk|web desk|user|guest|none|null|undefined)$/i.test(
    author,
  ) ||
  isAgency(author) ||
  toLetters(author) === toLetters(metadata?.outlet ?? "");

/** "(AFP, Reuters)" says whose copy it is, "AP Photo/John Doe" whose picture. */
const isAgencyCredit = (plain: string): boolean =>
  /^sources?:/i.test(plain) ||
  plain
    .replace(/[()[\]—–.]/g, "")
    .split(/[,;/&|]|\sand\s/)
    .every(isAgency);

/** After so many paragraphs, a date that does not say of what is part of the report. */
const openingParagraphs = 2;

function readDates(
  blocks: readonly LabelledBlock[],
  others: readonly (DateLine | null)[],
): Pick<DateLine, "published" | "modified"> {
  let paragraphs = 0;
  const lines = blocks.flatMap(({ kind, plain }) => {
    if (kind === "paragraph") paragraphs += 1;
    const line = kind === "date" ? readDateLine(plain) : null;
    return line && (line.labelled || paragraphs <= openingParagraphs) ? [line] : [];
  });
  const all = [...lines, ...others.filter((line) => line !== null)];
  return {
    published: all.find(({ published }) => published !== null)?.published ?? null,
    modified: all.find(({ modified }) => modified !== null)?.modified ?? null,
  };
}

const copyright =
  /^(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s+(?<owner>\p{Lu}[\p{L}&.’' -]{1,50}?)(?:[.,|]|\s[-–]\s|\sAll [Rr]ights|$)/iu;
const company = /,?\s(?:Inc|Ltd|Limited|LLC|GmbH|AG|plc|S\.?A|Corp|Corporation|Company|Co)\.?$/;

/** Who the notice of copyright names, unless it is the agency whose copy is printed. */
function findOutlet(blocks: readonly LabelledBlock[]): string | null {
  const owners = blocks.flatMap(({ kind, plain }) =>
    kind === "furniture" && plain.length < 300 ? [copyright.exec(plain)?.groups?.owner ?? ""] : [],
  );
  const names = owners.map((owner) =>
    owner
      .trim()
      .replace(company, "")
      .replace(/^the (?=\p{Lu})/iu, ""),
  );
  return names.find((name) => name !== "" && !isAgency(name) && countWords(name) <= 5) ?? null;
}
