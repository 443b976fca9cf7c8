import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sealOf, toCanonical } from "./seal.ts";

describe("the seal of a row", () => {
  it("does not depend on the order of its columns", () => {
    expect(sealOf({ id: 1, place: { lat: 1.5, name: "Tolm" } })).toBe(
      sealOf({ place: { name: "Tolm", lat: 1.5 }, id: 1 }),
    );
  });

  it.each([[{ id: 1, stance: "denies" }], [{ id: 2, stance: "affirms" }], [{ id: 1, stance: null }], [{ id: 1 }]])(
    "is another for %j than for the row that it is of",
    (other) => {
      expect(sealOf(other)).not.toBe(sealOf({ id: 1, stance: "affirms" }));
    },
  );

  it("has no part in what only saves work", () => {
    expect(sealOf({ id: 1, input_sha256: "a" })).toBe(sealOf({ id: 1, input_sha256: "b" }));
  });

  it("is over JSON that says all that the value says", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(toCanonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
