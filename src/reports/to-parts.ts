import type { Dateline, Part, PartKind } from "../schema/report.ts";
import { type Span, shift, slice } from "../text/span.ts";
import { countWords } from "./plain-line.ts";
import { findCredit } from "./read-credit.ts";
import { type Dateline as FoundDateline, findDateline } from "./read-dateline.ts";
import { trimBlank } from "./trim-blank.ts";

/** A block of a report's text, and what it is. */
export interface LabelledBlock {
  readonly kind: PartKind;
  readonly span: Span;
  /** The words as a reader sees them. */
  readonly plain: string;
}

/** The parts of a report, datelines parted from their paragraphs and credits from their captions. */
export interface ReportParts {
  readonly parts: readonly Part[];
  readonly dateline: Dateline | null;
  /** The agencies that the datelines name. */
  readonly agencies: readonly string[];
}

/** The head of a paragraph: no dateline is longer. */
const headLength = 400;
/** How many paragraphs open a report: a place alone before a dash is a dateline only there. */
const openingParagraphs = 2;
/** With fewer words, a first paragraph with a colon is a label and its text. */
const fewestColonWords = 12;
const cried = /^[\p{Lu}\p{M} .,'’-]{3,60}:\s/u;
const invisible = /^[\u200B-\u200F\u2060-\u2064\uFEFF]*/;

/** Turns labelled blocks into parts: in order, not overlapping, covering what the blocks cover. */
export function toParts(text: string, blocks: readonly LabelledBlock[]): ReportParts {
  const parts: Part[] = [];
  const agencies: string[] = [];
  let dateline: Dateline | null = null;
  let paragraphs = 0;
  for (const block of blocks) {
    if (block.kind === "paragraph") paragraphs += 1;
    const found =
      block.kind === "paragraph" ? findHead(text, block, paragraphs === 1 && allowsColon(blocks, block)) : null;
    const head = found && (found.stated || paragraphs <= openingParagraphs) ? found : null;
    const rest = head && trimBlank(text, [head.span[1], block.span[1]]);
    const before = rest && trimBlank(text, [block.span[0], rest[0]]);
    if (!head || !rest || !before) {
      parts.push(
        ...(block.kind === "caption" ? splitCaption(text, block.span) : [{ kind: block.kind, span: block.span }]),
      );
      continue;
    }
    parts.push({ kind: "dateline", span: before }, { kind: "paragraph", span: rest });
    agencies.push(...head.agencies);
    if (head.place) dateline ??= { place: slice(text, head.place), span: head.place };
  }
  return { parts, dateline, agencies };
}

/** "Lawmakers arrive for talks Image: REUTERS" is a caption and a credit. */
function splitCaption(text: string, span: Span): readonly Part[] {
  const start = findCredit(slice(text, span).replace(/\s/g, " "));
  const caption = start !== null && trimBlank(text, [span[0], span[0] + start]);
  const credit = start !== null && trimBlank(text, [span[0] + start, span[1]]);
  if (!caption || !credit) return [{ kind: "caption", span }];
  return [
    { kind: "caption", span: caption },
    { kind: "credit", span: credit },
  ];
}

function findHead(text: string, { span }: LabelledBlock, colon: boolean): FoundDateline | null {
  const head = text.slice(span[0], Math.min(span[1], span[0] + headLength)).replace(/[^\S\uFEFF]/g, " ");
  const lead = invisible.exec(head)?.[0].length ?? 0;
  const found = findDateline(head.slice(lead), { colon });
  const at = span[0] + lead;
  return found && { ...found, span: shift(found.span, at), place: found.place && shift(found.place, at) };
}

/** A place before a colon is told from the speakers of a transcript by standing alone in the text. */
const allowsColon = (blocks: readonly LabelledBlock[], { plain }: LabelledBlock): boolean =>
  countWords(plain) >= fewestColonWords && blocks.filter((block) => cried.test(block.plain)).length === 1;
