import { expect, test } from "vitest";
import type { FoundAttribution } from "../schema/analysis.ts";
import { keepOnly } from "./keep-only.ts";

const found = (confidence: number, parent: number | null): FoundAttribution => ({
  source: [],
  cue: [0, 1],
  content: [[1, 2]],
  parent,
  confidence,
});

const keepSure = (all: readonly FoundAttribution[], least: number): readonly FoundAttribution[] =>
  keepOnly(all, ({ confidence }) => confidence >= least);

test("leaves out what is less sure", () => {
  expect(keepSure([found(0.9, null), found(0.2, null)], 0.5)).toEqual([found(0.9, null)]);
});

test("counts parents anew when one before them is left out", () => {
  expect(keepSure([found(0.1, null), found(0.9, null), found(0.9, 1)], 0.5)).toEqual([found(0.9, null), found(0.9, 0)]);
});

test("a statement whose parent is left out moves up to the parent's parent", () => {
  expect(keepSure([found(0.9, null), found(0.1, 0), found(0.9, 1)], 0.5)).toEqual([found(0.9, null), found(0.9, 0)]);
});

test("a statement stays without a parent when all above it are left out", () => {
  expect(keepSure([found(0.1, null), found(0.1, 0), found(0.9, 1)], 0.5)).toEqual([found(0.9, null)]);
});
