import { expect, it } from "vitest";
import type { Span } from "../text/span.ts";
import { bySentence } from "./by-sentence.ts";

const sentences: readonly Span[] = [
  [0, 10],
  [11, 20],
  [25, 40],
];

it.each<[Span, readonly number[]]>([
  [[0, 5], [0]],
  [
    [8, 12],
    [0, 1],
  ],
  [[10, 11], []],
  [[20, 25], []],
  [
    [12, 30],
    [1, 2],
  ],
  [[41, 50], []],
])("finds the sentences that %j touches", (span, touched) => {
  expect([...bySentence(sentences, [span], (one) => [one]).keys()]).toEqual(touched);
});
