import type { PartKind, Report } from "../schema/report.ts";
import type { Span } from "../text/span.ts";

/** Parts that follow each other as one text. All others are read by themselves. */
const runningText: ReadonlySet<PartKind> = new Set(["standfirst", "paragraph"]);

/** What is read for statements: all but furniture, running text together. */
export function toPassages({ parts }: Report): readonly (readonly Span[])[] {
  const passages: Span[][] = [];
  let runsOn = false;
  for (const { kind, span } of parts.filter((part) => part.kind !== "furniture")) {
    const isRunning = runningText.has(kind);
    if (isRunning && runsOn) passages.at(-1)!.push(span);
    else passages.push([span]);
    runsOn = isRunning;
  }
  return passages;
}

/** Parts in which figures and times are told: not those that say when and by whom the report was made. */
const tellingParts: ReadonlySet<PartKind> = new Set(["headline", "standfirst", "caption", "heading", "paragraph"]);

/** What is read for figures and times, in order. */
export const toBlocks = ({ parts }: Report): readonly Span[] =>
  parts.filter(({ kind }) => tellingParts.has(kind)).map(({ span }) => span);
