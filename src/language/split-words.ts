import type { Span } from "../text/span.ts";

/** A word as BERT splits it: a run of letters and digits, or one punctuation mark or ideograph. */
export interface Word {
  /** Where it stands in the text, with its combining marks and any control characters inside it. */
  readonly span: Span;
  /** Lower case, decomposed (NFD), without combining marks; empty when it is nothing but such marks. */
  readonly normal: string;
}

type Kind = "space" | "dropped" | "mark" | "alone" | "letter";

const spaces = /\p{White_Space}/u;
// U+FFFD is dropped as BERT drops it; lone surrogates (Cs) are no characters at all.
const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/u;
const marks = /\p{Mn}/gu;
const punctuation = /^[!-/:-@[-`{-~\p{P}]$/u;

// The blocks BERT takes for ideographs: Hangul and kana are not among them.
const ideographs: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2ceaf],
  [0x2f800, 0x2fa1f],
];
const isIdeograph = (code: number): boolean => ideographs.some(([first, last]) => code >= first && code <= last);

/** One code point as the vocabulary spells it; empty for combining marks. */
export const normalise = (char: string): string => char.normalize("NFD").replace(marks, "").toLowerCase();

interface Reading {
  readonly kind: Kind;
  readonly normal: string;
}

function readChar(char: string): Reading {
  if (spaces.test(char)) return { kind: "space", normal: "" };
  if (controls.test(char)) return { kind: "dropped", normal: "" };
  const normal = normalise(char);
  if (normal === "") return { kind: "mark", normal };
  // Tested on the normal form, because "≠" decomposes to a punctuation mark and a stroke.
  const alone = punctuation.test(normal) || isIdeograph(char.codePointAt(0) ?? 0);
  return { kind: alone ? "alone" : "letter", normal };
}

const ascii: readonly Reading[] = Array.from({ length: 128 }, (_, code) => readChar(String.fromCharCode(code)));

/** Whether the character takes part in no word: white space and control characters. */
export const isSkipped = (char: string): boolean => ["space", "dropped"].includes(readChar(char).kind);

/**
 * Splits the stretch `[from, to)` of `text` into words as BERT does for uncased models, one after the other.
 * Offsets are those of `text` itself: nothing is normalised before it is counted.
 */
export function* splitWords(text: string, [from, to]: Span): Generator<Word> {
  let start = -1;
  let end = -1;
  let normal = "";
  let alone = false;
  for (let at = from, next = from; at < to; at = next) {
    const code = text.codePointAt(at) ?? 0;
    next = Math.min(to, at + (code > 0xffff ? 2 : 1));
    const reading = code < 128 ? ascii[code]! : readChar(text.slice(at, next));
    if (reading.kind === "dropped") continue;
    const goesOn = reading.kind === "mark" || (reading.kind === "letter" && !alone);
    if (start >= 0 && !goesOn) {
      yield { span: [start, end], normal };
      start = -1;
    }
    if (reading.kind === "space") continue;
    if (start < 0 || (alone && reading.kind !== "mark")) {
      start = at;
      normal = "";
      alone = false;
    }
    if (reading.kind !== "mark") alone = reading.kind === "alone";
    normal += reading.normal;
    end = next;
  }
  if (start >= 0) yield { span: [start, end], normal };
}
