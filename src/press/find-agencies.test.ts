import { expect, test } from "vitest";
import { agenciesIn, findAgencies, isAbbreviation, isAgency } from "./find-agencies.ts";

test.each([
  ["(AFP, Reuters)", ["AFP", "Reuters"]],
  ["The Associated Press", ["AP"]],
  ["Associated Press of Pakistan", ["APP"]],
  ["REUTERS/Thomson Reuters", ["Reuters"]],
  ["dpa and DPA", ["dpa"]],
  ["Wrap of Apples", []],
])("%j names the agencies %j, each once and by its usual name", (credit, names) => {
  expect(findAgencies(credit)).toEqual(names);
});

test.each([
  ["Roza Lindt and LPA", ["LPA"]],
  ["Jon Marrable, with LPA and Reuters", ["Reuters", "LPA"]],
  ["LPA", ["LPA"]],
  ["(LPA)", []],
  ["Jane Doe, PhD, CFA", []],
  ["JANE DOE and ANN ROE", []],
  ["Jane Doe and BBC", []],
])("a list of authors, %j, names %j, known or not", (list, names) => {
  expect(agenciesIn(list)).toEqual(names);
});

test.each([
  ["the Associated Press", true],
  ["Associated Press writers", false],
])("whether %j is an agency and nothing else: %s", (words, answer) => {
  expect(isAgency(words)).toBe(answer);
});

test.each([
  ["LPA", true],
  ["BBC", false],
  ["UN", false],
  ["Lpa", false],
  ["SOMALIA", false],
])("%j alone on a line may be an agency nobody listed: %s", (word, answer) => {
  expect(isAbbreviation(word)).toBe(answer);
});
