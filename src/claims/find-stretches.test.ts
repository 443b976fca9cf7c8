import { expect, it } from "vitest";
import type { FoundAttribution } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { findStretches, toPieces } from "./find-stretches.ts";

const text = "Reck said in a statement that it was so and told Reuters that more would come.";

const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

const attribution = (cue: string, content: string): FoundAttribution => ({
  source: [spanOf("Reck")],
  cue: spanOf(cue),
  content: [spanOf(content)],
  parent: null,
  confidence: 1,
});

it("gives each statement of a sentence the words beside its own pieces", () => {
  const attributions = [attribution("said", "that it was so"), attribution("told", "that more would come")];
  const pieces = attributions.flatMap(toPieces).sort((one, other) => one.span[0] - other.span[0]);
  const scene = { sentences: [[0, text.length] as const], attributions, names: [] };
  const stretches = attributions.map((_, index) =>
    findStretches(index, pieces, scene, text).map((span) => text.slice(...span).trim()),
  );
  expect(stretches.map((some) => some.join(" … "))).toEqual([
    expect.stringContaining("said in a statement"),
    expect.stringContaining("told Reuters"),
  ]);
  expect(stretches[0]!.join()).not.toContain("Reuters");
});
