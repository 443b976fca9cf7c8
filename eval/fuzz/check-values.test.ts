import { describe, expect, it } from "vitest";
import type { Annotation } from "../../src/schema/annotation.ts";
import type { Figure } from "../../src/schema/figure.ts";
import type { Place } from "../../src/schema/place.ts";
import type { Time } from "../../src/schema/time.ts";
import { checkValues } from "./check-values.ts";

const text = "Five of the 34 died in Aleppo on Tuesday.";
const base: Annotation = {
  id: "1",
  text,
  provenance: { extractor: "", model: "", runtime: "", textSha256: "" },
};
const figure: Figure = {
  ...{
    id: "f1",
    measure: "killed",
    unit: "people",
    low: 5,
    high: 5,
    exclusive: false,
    approximate: false,
    basis: null,
  },
  ...{ including: null, asOf: null, text: "Five", span: [0, 4], attribution: null },
};
const time: Time = { span: [33, 40], value: "2020-10-06", basis: "from-publication" };
const place: Place = {
  ...{ name: "Aleppo", span: [23, 29], lat: 36.2, lon: 37.2, precision: "town", country: "SY", geonames: null },
  entity: null,
};

describe("what is promised of figures, times and places", () => {
  it("holds of what is right", () => {
    expect(checkValues({ ...base, figures: [figure], times: [time], places: [place] })).toEqual([]);
  });

  it.each<readonly [string, Partial<Figure>]>([
    ["has no number", { low: null, high: null }],
    ["is from 6 to 5", { low: 6 }],
    ["is not what its span cuts", { text: "five" }],
    ["is not in a text", { span: [0, 400] }],
    ["is a part of does not exist", { including: "f2" }],
    ["is a part of does not exist", { including: "f1" }],
    ["the statement a1 does not exist", { attribution: "a1" }],
    ["which is no date", { asOf: "Friday" }],
  ])("is missed where a figure %s: %j", (wrong, change) => {
    expect(checkValues({ ...base, figures: [{ ...figure, ...change }] }).join()).toContain(wrong);
  });

  it("is missed where two have one id", () => {
    expect(checkValues({ ...base, figures: [figure, figure] })).toEqual(["two figures have one id"]);
  });

  it.each(["2020", "2020-10", "2020-10-06", "199X", "2020/..", "/2020-10-06", "2024-12/2025-02"])(
    "holds of a time whose value is %s",
    (value) => {
      expect(checkValues({ ...base, times: [{ ...time, value }] })).toEqual([]);
    },
  );

  it.each(["", "/", "../..", "2020-24", "2020-13", "2020-10-32", "20-10-06", "2020/2021/2022", "NaN-01"])(
    "is missed where the value of a time is %j",
    (value) => {
      expect(checkValues({ ...base, times: [{ ...time, value }] })).toHaveLength(1);
    },
  );

  it("is missed where times overlap", () => {
    expect(checkValues({ ...base, times: [time, time] }).join()).toContain("before the last one ends");
  });

  it.each<readonly [string, Partial<Place>]>([
    ["has half its coordinates", { lat: null }],
    ["lies at 0, 0", { lat: 0, lon: 0 }],
    ["has a precision of nothing", { lat: null, lon: null }],
    ["has a precision of nothing, or none", { precision: null }],
    ["the entity e1 of a place does not exist", { entity: "e1" }],
    ["is not in a text", { span: [29, 29] }],
  ])("is missed where a place %s: %j", (wrong, change) => {
    expect(checkValues({ ...base, places: [{ ...place, ...change }] }).join()).toContain(wrong);
  });
});
