import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openGazetteer, readGazetteer } from "./gazetteer.ts";

// `npm run build` makes it, and the setup of the test run where that has not been done.
const path = "dist/gazetteer.bin";
const gazetteer = await readGazetteer(path);

describe("the gazetteer", () => {
  it.each([
    ["Yevlakh", 40.6, 47.1, "AZ"],
    ["Stepanakert", 39.8, 46.8, "AZ"],
    ["Khankendi", 39.8, 46.8, "AZ"],
    ["Xankəndi", 39.8, 46.8, "AZ"],
    ["Baku", 40.4, 49.9, "AZ"],
    ["Geneva", 46.2, 6.1, "CH"],
    ["Lachin", 39.6, 46.5, "AZ"],
    ["Bakhmut", 48.6, 38.0, "UA"],
    ["Artemivsk", 48.6, 38.0, "UA"],
    ["Khartoum", 15.6, 32.5, "SD"],
    ["Rafah", 31.3, 34.2, "PS"],
    ["Kyiv", 50.5, 30.5, "UA"],
    ["Kiev", 50.5, 30.5, "UA"],
    ["Aghdam", 40.0, 46.9, "AZ"],
    ["Agdam", 40.0, 46.9, "AZ"],
    ["Shusha", 39.8, 46.7, "AZ"],
    ["Shushi", 39.8, 46.7, "AZ"],
    ["Hadrut", 39.5, 47.0, "AZ"],
    ["Gaza", 31.4, 34.4, "PS"],
    ["Gaza City", 31.5, 34.5, "PS"],
    ["El Fasher", 13.6, 25.4, "SD"],
    ["Al-Fashir", 13.6, 25.4, "SD"],
    ["Mariupol", 47.1, 37.5, "UA"],
    ["Artsakh", 39.8, 46.8, "AZ"],
    ["Nagorno-Karabakh", 39.8, 46.8, "AZ"],
    ["Tigray", 13.8, 38.7, "ET"],
    ["Donbas", 48.3, 38.3, "UA"],
    ["Darfur", 13.5, 24.5, "SD"],
    ["West Bank", 32.0, 35.2, "PS"],
    ["Homs", 34.7, 36.7, "SY"],
    ["Newcastle", 55.0, -1.6, "GB"],
  ])("has %s", (name, lat, lon, country) => {
    const near = gazetteer
      .find(name)
      .filter((one) => one.country === country && Math.abs(one.lat - lat) < 0.1 && Math.abs(one.lon - lon) < 0.1);
    expect(near).not.toEqual([]);
  });

  it("finds a name however it is written", () => {
    const records = (name: string) => gazetteer.find(name).map(({ record }) => record);
    expect(records("AL-BAB")).toEqual(records("al bab"));
    expect(records("Düzce")).toEqual(records("Duzce"));
    expect(records("N’Djamena")).toEqual(records("N'Djamena"));
  });

  it("finds an Arabic name by its consonants in a spelling that no list has", () => {
    expect(gazetteer.find("Khan Schaikhuun")).toEqual([]);
    const found = gazetteer.findLike("Khan Shaykhoun").map(({ country }) => country);
    expect(found).toContain("SY");
  });

  it("says for each place what its coordinates stand for", () => {
    const [mali] = gazetteer.find("Mali").filter(({ sort }) => sort === "country");
    expect(mali).toMatchObject({ precision: "country", country: "ML", geonames: null });
    const [lviv] = gazetteer.find("Lviv").filter(({ sort }) => sort === "seat");
    expect(lviv).toMatchObject({ precision: "town", country: "UA", geonames: 702550, bearing: "main" });
    expect(lviv?.people).toBeGreaterThan(600_000);
  });

  it("knows about how many people live in the towns of a country", () => {
    expect(gazetteer.countPeople("DE")).toBeGreaterThan(4e7);
    expect(gazetteer.countPeople("DE")).toBeLessThan(1e8);
    expect(gazetteer.countPeople("??")).toBe(0);
  });

  it("finds nothing for an invented name, or none", () => {
    for (const name of ["Dovrany", "", "-", "x".repeat(1000)]) expect(gazetteer.find(name)).toEqual([]);
  });

  it("answers any string, with coordinates of the globe", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        for (const { lat, lon, geonames } of [...gazetteer.find(name), ...gazetteer.findLike(name)]) {
          expect(Math.abs(lat)).toBeLessThanOrEqual(90);
          expect(Math.abs(lon)).toBeLessThanOrEqual(180);
          expect(geonames).not.toBe(0);
        }
      }),
    );
  });

  it("is small enough to be shipped", async () => {
    expect((await readFile(path)).length).toBeLessThan(8 * 1024 * 1024);
  });

  it("refuses another file", () => {
    expect(() => openGazetteer(Buffer.from("no such thing"))).toThrow("not a gazetteer");
  });

  it.each([
    ["its mark alone", 0, 4],
    ["half its header", 0, 300],
    ["half of it", 0, 0.5],
    ["all but the last byte", 0, -1],
    ["a byte too many", 1, Number.POSITIVE_INFINITY],
  ])("refuses a file with %s", async (_, more, end) => {
    const whole = await readFile(path);
    const cut = whole.subarray(0, Number.isInteger(end) || end > 1 ? end : whole.length * end);
    expect(() => openGazetteer(Buffer.concat([cut, Buffer.alloc(more)]))).toThrow("the gazetteer is not whole");
  });
});
