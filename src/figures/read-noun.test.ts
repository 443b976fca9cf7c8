import { expect, it } from "vitest";
import { firstAmount } from "./read-for-tests.ts";
import { readNoun } from "./read-noun.ts";

it.each([
  ["12 ferry workers left", "workers", "people people"],
  ["12 police officers", "police officers", "people people"],
  ["30 wounded soldiers", "soldiers", "wounded people"],
  ["30 Taliban", "taliban", "people people"],
  ["224 artillery and mortar systems", "mortar systems", "weapons mortar systems"],
  ["12 lobbyists", "lobbyists", "people people"],
  ["Two sources said", "sources", "people people"],
  ["two sources of power", "sources", "count sources"],
  ["fired 20 rounds", "", "ammunition rounds"],
  ["one gate", "gate", "count gates"],
])("finds what is counted in %j", (text, noun, counted) => {
  const { lexemes, amount } = firstAmount(text);
  const found = readNoun(lexemes, amount.last + 1, amount);
  expect([found?.noun, `${found?.measure} ${found?.unit}`]).toEqual([noun, counted]);
});

it.each(["34 wounded in the blast", "his 757 jet", "12 in the town"])("finds nothing counted in %j", (text) => {
  const { lexemes, amount } = firstAmount(text);
  expect(readNoun(lexemes, amount.last + 1, amount)).toBeNull();
});
