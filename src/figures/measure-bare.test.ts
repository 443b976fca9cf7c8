import { expect, it } from "vitest";
import { measureBare } from "./measure-bare.ts";
import { countsOf } from "./read-for-tests.ts";

it.each([
  ["The death toll rose to 41.", "killed people"],
  ["The number of uprooted people reached 12,500.", "displaced people"],
  ["Seats increased to 10.", "count seats"],
  ["He saw 20 who fled.", "people people"],
  ["He chose 12.", null],
])("tells what the bare number of %j is of: %j", (text, expected) => {
  const found = measureBare(countsOf(text).at(-1)!, []);
  expect(found === null ? null : `${found.measure} ${found.unit}`).toBe(expected);
});

it("takes a number with nothing beside it for more of what was counted last", () => {
  const [tanks, bare] = countsOf("They lost 12 tanks in May and 20 in June.");
  const before = [{ count: tanks!, measure: "vehicles", unit: "tanks" }] as const;
  expect(measureBare(bare!, before)).toMatchObject({ measure: "vehicles", unit: "tanks" });
});
