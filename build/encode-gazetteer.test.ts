import fc from "fast-check";
import { expect, it } from "vitest";
import { openGazetteer } from "../src/events/gazetteer.ts";
import { foldName } from "../src/text/fold.ts";
import { encodeGazetteer } from "./encode-gazetteer.ts";
import type { GazetteerRecord } from "./gazetteer-record.ts";
import { toNames } from "./to-records.ts";

const place = {
  ...{ sort: "town", precision: "town", lat: 0, lon: 0, country: "SY", region: null, people: 0, geonames: null },
  names: new Map(),
} as const satisfies GazetteerRecord;
const open = (records: readonly GazetteerRecord[]) => openGazetteer(encodeGazetteer(records, Buffer.alloc(32)));

it("keeps what is known of a place", () => {
  const gazetteer = open([
    { ...place, sort: "country", precision: "country", people: 2e7, names: toNames({ ours: ["Syria"] }) },
    { ...place, sort: "region", precision: "region", region: "SY.09", names: toNames({ main: ["Aleppo"] }) },
    {
      ...{ ...place, lat: 36.2012, lon: -157.1612, region: "SY.09", people: 1_602_264, geonames: 170063 },
      names: toNames({ main: ["Aleppo"], other: ["Halab"], soundsIn: "SY" }),
    },
  ]);
  expect(gazetteer.find("aleppo").map(({ record }) => record)).toEqual([1, 2]);
  const [halab] = gazetteer.find("Halab");
  expect(halab).toMatchObject({
    lat: 36.2,
    lon: -157.16,
    country: "SY",
    region: 1,
    geonames: 170063,
    bearing: "other",
  });
  expect(Math.abs((halab?.people ?? 0) / 1_602_264 - 1)).toBeLessThan(0.05);
  expect(gazetteer.findLike("Huleb").map(({ bearing }) => bearing)).toEqual(["sound"]);
  expect(gazetteer.countPeople("SY")).toBeGreaterThan(1.9e7);
});

it("keeps that nothing is known", () => {
  const [nowhere] = open([{ ...place, country: null, names: toNames({ main: ["Nowhere"] }) }]).find("Nowhere");
  expect(nowhere).toMatchObject({ country: null, region: null, geonames: null, people: null });
});

it("finds every name that it was given, and those who bear it", () => {
  const name = fc.string({ unit: fc.constantFrom(..."abc é-"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.array(name, { maxLength: 3 }), { maxLength: 60 }), (lists) => {
      const gazetteer = open(lists.map((names) => ({ ...place, names: toNames({ main: names }) })));
      for (const [index, names] of lists.entries())
        for (const one of names.filter((written) => foldName(written) !== ""))
          expect(gazetteer.find(one).map(({ record }) => record)).toContain(index);
      expect(gazetteer.find("abcabcabc")).toEqual([]);
    }),
  );
});

it("keeps the first of very many who bear one name", () => {
  const records = Array.from({ length: 300 }, () => ({ ...place, names: toNames({ main: ["San Juan"] }) }));
  expect(
    open(records)
      .find("San Juan")
      .map(({ record }) => record),
  ).toEqual([...Array(255).keys()]);
});
