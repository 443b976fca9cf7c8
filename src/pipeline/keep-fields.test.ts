import { expect, it } from "vitest";
import type { Annotation } from "../schema/annotation.ts";
import { readings } from "./annotate-options.ts";
import { keepFields } from "./keep-fields.ts";

const whole: Annotation = {
  id: "1",
  text: "",
  sentences: [],
  entities: [],
  attributions: [],
  figures: [],
  times: [],
  places: [],
  findings: [],
  provenance: { extractor: "e", model: "m", runtime: "r", textSha256: "t" },
};

it.each([
  ["attributions", ["entities", "attributions"]],
  ["figures", ["entities", "attributions", "figures"]],
  ["times", ["times"]],
  ["places", ["entities", "places"]],
  ["entities", ["entities"]],
] as const)("%s come with all that they refer to, and nothing else", (only, fields) => {
  expect(Object.keys(keepFields(whole, only))).toEqual(["id", "text", ...fields, "provenance"]);
});

it("keeps where the annotation comes from, whatever is asked for", () => {
  for (const only of readings) expect(keepFields(whole, only).provenance).toBe(whole.provenance);
});
