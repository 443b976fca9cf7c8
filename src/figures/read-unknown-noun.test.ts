import { expect, it } from "vitest";
import { lexemesOf } from "./read-for-tests.ts";
import { readUnknownNoun } from "./read-unknown-noun.ts";

it.each([
  ["lobbyists", "people people"],
  ["sources said", "people people"],
  ["sources of power", "count sources"],
  ["rounds of ammunition", "ammunition rounds"],
  ["rounds of talks", "count rounds"],
  ["Akharans in town said no", "people people"],
  ["answers", "count answers"],
  ["hours", "duration hours"],
])("takes a plural in no table, as in %j, for %j", (text, counted) => {
  const { measure, unit } = readUnknownNoun(lexemesOf(text), 0);
  expect(`${measure} ${unit}`).toBe(counted);
});
