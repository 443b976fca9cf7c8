import type { Span } from "../../src/text/span.ts";

/** What is wrong with spans that must be inside the text, in order, and share nothing. */
export function checkList(name: string, spans: readonly Span[], text: string): readonly string[] {
  const at = spans.findIndex(([start], index) => index > 0 && start < spans[index - 1]![1]);
  return [
    ...checkSpans(name, spans, text),
    ...(at < 0 ? [] : [`${name}: [${spans[at]}] begins before the last one ends`]),
  ];
}

/** What is wrong with spans that must be inside the text, hold something, and cut no character in two. */
export function checkSpans(name: string, spans: readonly Span[], text: string): readonly string[] {
  const outside = spans.find(([start, end]) => !(start >= 0 && start < end && end <= text.length));
  const split = spans.find((span) => span.some((offset) => isInsidePair(text, offset)));
  return [
    ...(outside ? [`${name}: [${outside}] is not in a text of ${text.length}`] : []),
    ...(split ? [`${name}: [${split}] cuts a character in two`] : []),
  ];
}

const isInsidePair = (text: string, offset: number): boolean =>
  offset > 0 && offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
