import { expect, it } from "vitest";
import { readCertainty, readPolarity } from "./read-certainty.ts";

it.each([
  ["that the truce remains", "positive"],
  ["that it had not fired", "negative"],
  ["nobody was hurt", "negative"],
  ["“There was no agreement,”", "negative"],
  ["that the truce holds, although not everywhere", "positive"],
  ["the talks didn’t take place", "negative"],
])("%j is put %sly", (content, polarity) => {
  expect(readPolarity(content)).toBe(polarity);
});

it.each([
  ["said", "that the truce holds", "state", "certain"],
  ["said", "that the truce may hold", "state", "possible"],
  ["said", "that the truce would probably hold", "state", "probable"],
  ["believes", "that the truce holds", "expect", "probable"],
  ["called on", "both sides to stop", "demand", null],
  ["declined to comment", "on the shelling", "decline", null],
] as const)("“%s … %s” (%s) is %s", (cue, content, act, certainty) => {
  expect(readCertainty(cue, content, act)).toBe(certainty);
});
