import { expect, it } from "vitest";
import { isInName } from "./is-in-name.ts";
import { countsOf } from "./read-for-tests.ts";

it("takes a number inside a name for a part of it", () => {
  const [count] = countsOf("They filled Square 50 tents");
  expect(isInName(count!, [[12, 21]])).toBe(true);
});

it("counts people behind a number that opens a sentence, though a name is found over it", () => {
  const [count] = countsOf("Thirty Iraqi soldiers were killed");
  expect(isInName(count!, [[0, 12]])).toBe(false);
});

it("counts where no name stands", () => {
  const [count] = countsOf("They sold 50 tents");
  expect(isInName(count!, [])).toBe(false);
});
