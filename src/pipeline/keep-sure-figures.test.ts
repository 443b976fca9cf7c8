import { expect, test } from "vitest";
import type { Attribution } from "../schema/attribution.ts";
import type { Figure } from "../schema/figure.ts";
import type { Span } from "../text/span.ts";
import { keepSureFigures } from "./keep-sure-figures.ts";

const figure = (id: string, span: Span, attribution: string | null, including: string | null = null): Figure => ({
  id,
  measure: "killed",
  unit: "people",
  low: 41,
  high: 41,
  exclusive: false,
  approximate: false,
  basis: null,
  including,
  asOf: null,
  text: "41",
  span,
  attribution,
});

const attribution = (id: string, content: Span): Attribution => ({
  id,
  source: [],
  cue: [[0, 1]],
  content: [content],
  quoteType: "indirect",
  voice: "source",
  act: "state",
  stance: "affirms",
  polarity: "positive",
  certainty: null,
  speaker: null,
  anonymous: false,
  through: [],
  parent: null,
  confidence: 0.9,
});

test("a figure in a statement that is too doubtful goes with it, and is nobody's part any more", () => {
  const [gone, part, other] = [
    figure("f1", [10, 12], null),
    figure("f2", [40, 42], "a1", "f1"),
    figure("f3", [60, 62], null),
  ];
  expect(keepSureFigures([gone, part, other], [attribution("a1", [38, 50])], [[5, 20]])).toEqual([
    { ...part, including: null },
    other,
  ]);
});

test("a figure in a surer statement inside a doubtful one stays, and one in a doubtful statement inside a surer goes", () => {
  const [inner, outer] = [figure("f1", [10, 12], "a1"), figure("f2", [40, 42], "a2")];
  const attributions = [attribution("a1", [8, 14]), attribution("a2", [30, 60])];
  const doubted: readonly Span[] = [
    [5, 20],
    [35, 45],
  ];
  expect(keepSureFigures([inner, outer], attributions, doubted)).toEqual([inner]);
});
