import { expect, it } from "vitest";
import { findPressKind, findPressNoun, guessPressKind } from "./find-press.ts";

it.each([
  ["Reuters", "agency"],
  ["the BBC", "broadcaster"],
  ["The New York Times", "newspaper"],
  ["Telegram", "social"],
  ["Halloran", null],
])("knows %j: %s", (name, kind) => {
  expect(findPressKind(name)).toBe(kind);
});

it.each([
  ["Solmere Gazette", "newspaper"],
  ["Kareth Press Service", "agency"],
  ["Radio Brod", "broadcaster"],
  ["Gulf Contact Group", null],
  ["Times", null],
])("takes the name %j for: %s", (name, kind) => {
  expect(guessPressKind(name)).toBe(kind);
});

it.each([
  ["state news agency", "agency"],
  ["a Dovranian newspaper", "newspaper"],
  ["state television", "broadcaster"],
  ["the council", null],
])("takes %j for: %s", (words, kind) => {
  expect(findPressNoun(words)).toBe(kind);
});
