import type { Span } from "../text/span.ts";
import { type Sign, signs, type TimeShape, timeShapes } from "./en/time-shapes.ts";
import type { TimeMatch } from "./time-context.ts";

/** A letter of any alphabet: the shapes know those of English only. */
const letter = /\p{L}/u;
/** How far around a match its surroundings are looked at. */
const vicinity = 60;

/** A text beside its plain form, in which every character stands where it stands in the text. */
export interface Writing {
  readonly text: string;
  readonly plain: string;
}

/** Small letters, and one kind of space, hyphen and apostrophe: so much the smaller are the shapes. */
export const toWriting = (text: string): Writing => ({
  text,
  plain: toSmall(text)
    .replace(/[^\S ]/g, " ")
    .replace(/[–—]/g, "-")
    .replace(/[’‘]/g, "'"),
});

/** Some letters have more than one small one: where they do, only those of English are made small. */
function toSmall(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/** The shapes whose signs stand in a passage of plain text. */
export function shapesFor(words: string): readonly TimeShape[] {
  const seen = new Set((Object.keys(signs) as Sign[]).filter((sign) => signs[sign].test(words)));
  return seen.size === 0 ? [] : timeShapes.filter(({ sign }) => seen.has(sign));
}

/** Every shape that fits at one place of a block, the longest first. */
export function scanTimes(
  { text, plain }: Writing,
  at: number,
  block: Span,
  shapes: readonly TimeShape[],
): readonly TimeMatch[] {
  const found: TimeMatch[] = [];
  for (const { kind, shape } of shapes) {
    shape.lastIndex = at;
    const result = shape.exec(plain);
    if (!result) continue;
    const groups = result.groups ?? {};
    const end = shape.lastIndex;
    if (end > block[1] || letter.test(text.charAt(end))) continue;
    const start = at + (groups.lead === undefined ? 0 : leadLength(plain, at));
    found.push({
      kind,
      start,
      end,
      groups,
      before: plain.slice(Math.max(block[0], start - vicinity), start),
      after: plain.slice(end, Math.min(block[1], end + vicinity)),
    });
  }
  return found.sort((one, other) => other.end - one.end);
}

/** "From" and "between" with the space behind them belong to no span. */
const leadLength = (plain: string, at: number): number => /^[a-z]+ +/.exec(plain.slice(at, at + 12))?.[0].length ?? 0;
