import { expect, it } from "vitest";
import { lexemesOf } from "./read-for-tests.ts";
import { readHarmed } from "./read-harmed.ts";

it.each([
  ["A soldier was killed", 1, "killed"],
  ["A Dovranian soldier was wounded", 1, "wounded"],
  ["Nobody was hurt", 0, "wounded"],
  ["No one was killed", 0, "killed"],
  ["No civilians were hurt", 0, "wounded"],
])("counts those of %j", (text, value, measure) => {
  const found = readHarmed(lexemesOf(text), 0, 0);
  expect([found?.amount.values[0], found?.fate?.measure]).toEqual([value, measure]);
});

it.each(["A soldier marched", "A table was broken", "Nobody came", "No plans were made"])(
  "counts nobody in %j",
  (text) => {
    expect(readHarmed(lexemesOf(text), 0, 0)).toBeNull();
  },
);
