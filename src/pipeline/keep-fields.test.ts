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
  ["figures", ["entities", "attributions", "figures", "findings"]],
  ["times", ["times", "findings"]],
  ["places", ["entities", "places"]],
  ["events", ["entities", "attributions", "events"]],
  ["undertakings", ["entities", "attributions", "undertakings"]],
  ["links", ["entities", "attributions", "links", "findings"]],
  ["entities", ["entities"]],
] as const)("%s come with all that they refer to, and nothing else", (only, fields) => {
  expect(Object.keys(keepFields(whole, only))).toEqual(["id", "text", ...fields, "provenance"]);
});

it("says what was not understood of what was asked for, and of nothing else", () => {
  const findings = [
    { rule: "figure-unparsed", span: [0, 1], note: "A number." },
    { rule: "time-ambiguous", span: [2, 3], note: "A time." },
  ] as const;
  expect(keepFields({ ...whole, findings }, "times").findings).toEqual([findings[1]]);
});

it("keeps where the annotation comes from, whatever is asked for", () => {
  for (const only of readings) expect(keepFields(whole, only).provenance).toBe(whole.provenance);
});
