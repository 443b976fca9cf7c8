import { CounterclaimError } from "../errors.ts";
import type { PartKind } from "../schema/report.ts";
import { labelPage } from "./label-page.ts";
import type { Limits } from "./limits.ts";
import { collectBlocks, type PageBlock } from "./page-blocks.ts";
import { findBody } from "./page-body.ts";
import { type PageMetadata, readMetadata } from "./page-metadata.ts";
import { parsePage } from "./parse-page.ts";
import { toPlain } from "./plain-line.ts";
import { readDateLine } from "./read-date-line.ts";
import { toMoment } from "./to-moment.ts";
import type { LabelledBlock } from "./to-parts.ts";

/** A page as text: all that it shows, one block a line. */
export interface ReadPage {
  readonly text: string;
  readonly blocks: readonly LabelledBlock[];
  readonly metadata: PageMetadata;
}

/** Turns a page into its text and says what each block of it is. Throws `report-too-long`, `page-too-deep` and `page-too-large`. */
export function readHtml(html: string, limits: Limits): ReadPage {
  if (html.length > limits.maxHtml)
    throw new CounterclaimError("report-too-long", {
      what: "The page",
      length: html.length,
      limit: limits.maxHtml,
      option: "--max-html",
    });
  const page = parsePage(html, limits);
  const metadata = readMetadata(page);
  const collected = collectBlocks(page.document.body);
  const kinds = labelPage(collected.blocks, findBody(page, collected), metadata);
  let end = -1;
  const blocks = collected.blocks.map(({ text }, i): LabelledBlock => {
    const start = end + 1;
    end = start + text.length;
    return { kind: kinds[i] ?? "furniture", span: [start, end], plain: toPlain(text) };
  });
  const published = metadata.published ?? findTime(collected.blocks, kinds);
  return { text: collected.blocks.map(({ text }) => text).join("\n"), blocks, metadata: { ...metadata, published } };
}

/** What the first `<time>` beside the headline says for machines, unless it is of a change. */
function findTime(blocks: readonly PageBlock[], kinds: readonly PartKind[]): string | null {
  const stated = blocks.filter(({ times }, i) => times.length > 0 && (kinds[i] === "date" || kinds[i] === "byline"));
  const first = stated.find(({ text }) => readDateLine(toPlain(text))?.modified == null);
  return first ? toMoment(first.times[0] ?? "") : null;
}
