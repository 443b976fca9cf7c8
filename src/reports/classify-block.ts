import type { PartKind } from "../schema/report.ts";
import { findDate } from "./cut-date.ts";
import { isFurniture } from "./is-furniture.ts";
import { readByline } from "./read-byline.ts";
import { isCredit, isCreditedCaption } from "./read-credit.ts";

/** Kinds that a block shows by itself, in the order in which they are tried. */
const kinds: readonly { readonly kind: PartKind; readonly matches: (plain: string) => boolean }[] = [
  { kind: "date", matches: (plain) => findDate(plain) !== null },
  { kind: "byline", matches: (plain) => readByline(plain) !== null },
  { kind: "furniture", matches: isFurniture },
  { kind: "credit", matches: isCredit },
  { kind: "caption", matches: isCreditedCaption },
];

/** Longer blocks are paragraphs. */
const longest = 700;

/**
 * What a block, given as plain text, is by its own words; `null` when they do not say, and its place has to tell a
 * headline from a heading and a standfirst from a paragraph.
 */
export const classifyBlock = (plain: string): PartKind | null =>
  plain.length > longest ? null : (kinds.find(({ matches }) => matches(plain))?.kind ?? null);
