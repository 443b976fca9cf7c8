import { CounterclaimError } from "../errors.ts";
import type { Report } from "../schema/report.ts";
import { detectLanguage } from "./detect-language.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import type { PageMetadata } from "./page-metadata.ts";
import { readCredits } from "./read-credits.ts";
import { readText } from "./read-text.ts";
import { toHeadline } from "./to-headline.ts";
import { type LabelledBlock, toParts } from "./to-parts.ts";

/** A report as it is given: its text or its page, and what is known of it already. */
export interface GivenReport {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly url?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly outlet?: string | null | undefined;
}

export interface ReadReport {
  /** What all spans point into: the given text, unchanged, or all that the page shows, one block a line. */
  readonly text: string;
  readonly report: Report;
}

/**
 * Reads what a report says about itself, and what each part of its text is. What is given wins over what is read.
 * Throws `report-empty`, `report-too-long`, `page-too-deep` and `page-too-large`.
 */
export async function readReport(given: GivenReport, limits: Limits = defaultLimits): Promise<ReadReport> {
  return given.html === undefined ? fromText(given, limits) : await fromPage(given.html, given, limits);
}

function fromText(given: GivenReport, { maxText }: Limits): ReadReport {
  const text = given.text ?? "";
  if (text.trim() === "") throw new CounterclaimError("report-empty", { what: "the text", kept: 0 });
  checkLength("The text", text.length, maxText);
  return { text, report: toReport(text, readText(text), given, null) };
}

async function fromPage(html: string, given: GivenReport, limits: Limits): Promise<ReadReport> {
  // What parses pages takes longer to load than a text takes to read.
  const { readHtml } = await import("./read-html.ts");
  const { text, blocks, metadata } = readHtml(html, limits);
  const kept = readable(blocks).reduce((sum, { plain }) => sum + plain.length, 0);
  const what = given.url ?? metadata.url ?? "the page";
  if (!blocks.some(({ kind }) => kind === "paragraph")) throw new CounterclaimError("report-empty", { what, kept });
  checkLength("The article", kept, limits.maxText);
  return { text, report: toReport(text, blocks, given, metadata) };
}

function checkLength(what: string, length: number, limit: number): void {
  if (length > limit) throw new CounterclaimError("report-too-long", { what, length, limit, option: "--max-text" });
}

const readable = (blocks: readonly LabelledBlock[]): readonly LabelledBlock[] =>
  blocks.filter(({ kind }) => kind !== "furniture");

function toReport(
  text: string,
  blocks: readonly LabelledBlock[],
  given: GivenReport,
  metadata: PageMetadata | null,
): Report {
  const found = toParts(text, blocks);
  const credits = readCredits(blocks, found.agencies, metadata);
  const prose = readable(blocks).map(({ plain }) => plain);
  return {
    url: given.url ?? metadata?.url ?? null,
    outlet: given.outlet ?? credits.outlet,
    headline: toHeadline(blocks, metadata),
    published: given.published ?? credits.published,
    modified: credits.modified,
    language: detectLanguage(prose.join("\n")) ?? metadata?.language ?? null,
    byline: credits.byline,
    agencies: credits.agencies,
    dateline: found.dateline,
    parts: found.parts,
  };
}
