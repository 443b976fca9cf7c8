import { selfCredited } from "../press/en/agencies.ts";
import { agenciesIn, isAgency } from "../press/find-agencies.ts";
import { findDate, readImprint } from "./cut-date.ts";
import { unnamedAuthors } from "./en/bylines.ts";
import { findOutlet } from "./find-outlet.ts";
import type { PageMetadata } from "./page-metadata.ts";
import { type Byline, namesIn, readByline } from "./read-byline.ts";
import { isAgencyCredit } from "./read-credit.ts";
import type { DateLine } from "./read-date-line.ts";
import { toLetters } from "./same-words.ts";
import { splitList } from "./split-list.ts";
import type { LabelledBlock } from "./to-parts.ts";

/** Who published and made a report, and when. */
export interface Credits {
  readonly outlet: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly byline: readonly string[];
  readonly agencies: readonly string[];
}

/**
 * Gathers the credits of a report from its blocks, the agencies of its datelines, and what its page says in its head, which
 * is surer.
 */
export function readCredits(
  blocks: readonly LabelledBlock[],
  agencies: readonly string[],
  metadata: PageMetadata | null,
): Credits {
  const bylines = blocks.filter(({ kind }) => kind === "byline").map(({ plain }) => readByline(plain) ?? named(plain));
  const dates = readDates(
    blocks,
    bylines.map(({ date }) => date),
  );
  const outlet = metadata?.outlet ?? findImprinted(blocks) ?? findOutlet(blocks);
  const authors = metadata?.authors ?? [];
  const stated = authors.filter((author) => isNamed(author, outlet)).flatMap((author) => toNames(author, outlet));
  return {
    outlet,
    published: metadata?.published ?? dates.published,
    modified: metadata?.modified ?? dates.modified,
    byline: unique(stated.length > 0 ? stated : bylines.flatMap(({ names }) => names)),
    agencies: unique([
      ...agencies,
      ...blocks.flatMap(creditedIn),
      ...authors.flatMap(agenciesIn),
      ...bylines.flatMap((byline) => byline.agencies),
    ]),
  };
}

/** The outlet beside the date, without its article. */
const findImprinted = (blocks: readonly LabelledBlock[]): string | null =>
  blocks
    .filter(({ kind }) => kind === "date")
    .map(({ plain }) => readImprint(plain)?.outlet.replace(/^the /iu, "") ?? null)
    .find((outlet) => outlet !== null) ?? null;

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

const named = (plain: string): Byline => ({ names: namesIn(plain) ?? [], agencies: agenciesIn(plain), date: null });

/** The agencies whose copy the report is, as far as a block credits them. */
const creditedIn = ({ kind, plain }: LabelledBlock): readonly string[] =>
  kind === "credit" && isAgencyCredit(plain) ? splitList(plain.replace(/[()[\].]/g, "")).flatMap(agenciesIn) : [];

const longestAuthor = 120;

/** What stands for an author may name nobody: the outlet itself, its staff, an address, an account. */
const isNamed = (author: string, outlet: string | null): boolean =>
  author.length <= longestAuthor &&
  !/:\/\/|@/.test(author) &&
  !unnamedAuthors.has(author.toLowerCase()) &&
  !isAgency(author) &&
  toLetters(author) !== toLetters(outlet ?? "");

/** The people of an author's line: "By Jane Doe, Littoral Nine" names one, and where she works. */
function toNames(author: string, outlet: string | null): readonly string[] {
  const name = author.replace(/^by:?\s+/i, "").trim();
  const home = toLetters(outlet ?? "");
  const people = namesIn(name)?.filter(
    (one) => !selfCredited.has(one) && !(home !== "" && home.startsWith(toLetters(one))),
  );
  return people ?? [name];
}

/** After so many paragraphs, a date that does not say of what is part of the report. */
const openingParagraphs = 2;

function readDates(
  blocks: readonly LabelledBlock[],
  others: readonly (DateLine | null)[],
): Pick<DateLine, "published" | "modified"> {
  let paragraphs = 0;
  const lines = blocks.flatMap(({ kind, plain }) => {
    if (kind === "paragraph") paragraphs += 1;
    const line = kind === "date" ? findDate(plain) : null;
    return line && (line.labelled || paragraphs <= openingParagraphs) ? [line] : [];
  });
  const all = [...lines, ...others.filter((line) => line !== null)];
  return {
    published: all.find(({ published }) => published !== null)?.published ?? null,
    modified: all.find(({ modified }) => modified !== null)?.modified ?? null,
  };
}
