import type { Annotation } from "../src/schema/annotation.ts";
import type { Span } from "../src/text/span.ts";

/** The annotation of the same text with some words in front: all its spans are moved. */
export function withPrefix(annotation: Annotation, prefix: string, digest: (text: string) => string): Annotation {
  const text = prefix + annotation.text;
  const moved = move(annotation, prefix.length) as Annotation;
  return { ...moved, text, provenance: { ...annotation.provenance, textSha256: digest(text) } };
}

/** Every pair of numbers in an annotation is a span. */
function move(value: unknown, by: number): unknown {
  if (isSpan(value)) return [value[0] + by, value[1] + by];
  if (Array.isArray(value)) return value.map((one) => move(one, by));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, move(one, by)]));
}

const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "number");
