import { expect, it } from "vitest";
import { lexemesOf } from "./read-for-tests.ts";
import { readModel } from "./read-model.ts";

it.each([
  ["F-16s", "aircraft F-16s"],
  ["T-72s", "vehicles T-72s"],
  ["X-9s", "count X-9s"],
])("knows the machines of %j", (text, counted) => {
  const found = readModel(lexemesOf(text), 0);
  expect(`${found?.measure} ${found?.unit}`).toBe(counted);
});

it.each(["F-16", "f-16s", "F 16s"])("knows no row of machines in %j", (text) => {
  expect(readModel(lexemesOf(text), 0)).toBeNull();
});
