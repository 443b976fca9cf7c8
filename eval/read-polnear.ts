import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Span } from "../src/text/span.ts";
import { type Relation, roles } from "./score-attribution.ts";

export interface PolnearArticle {
  readonly id: string;
  readonly text: string;
  /** Spans in UTF-16 code units. */
  readonly relations: readonly Relation[];
}

/** Reads PolNeAR's articles (JSON Lines, gzipped or not), whose own spans are in code points. */
export function readPolnear(path: string): readonly PolnearArticle[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => toArticle(JSON.parse(line) as PolnearArticle));
}

function toArticle({ id, text, relations }: PolnearArticle): PolnearArticle {
  const offsets = toOffsets(text);
  const toUnits = (spans: readonly Span[]) => spans.map(([start, end]): Span => [offsets[start]!, offsets[end]!]);
  return {
    id,
    text,
    relations: relations.map(
      (relation) => Object.fromEntries(roles.map((role) => [role, toUnits(relation[role])])) as unknown as Relation,
    ),
  };
}

/** Where each code point begins in UTF-16 code units, and where the text ends. */
function toOffsets(text: string): readonly number[] {
  const offsets = [0];
  for (const character of text) offsets.push(offsets.at(-1)! + character.length);
  return offsets;
}
