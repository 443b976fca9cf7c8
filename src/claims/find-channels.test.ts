import { describe, expect, it } from "vitest";
import type { FoundAttribution } from "../schema/analysis.ts";
import type { PressName } from "../schema/cast.ts";
import type { Span } from "../text/span.ts";
import { findChannels } from "./find-channels.ts";

const press: Readonly<Record<string, PressName["kind"]>> = {
  Reuters: "agency",
  KPS: "agency",
  DR1: "broadcaster",
  "Iskel Morning": null,
  Telegram: "social",
  X: "social",
  N12: null,
  FBI: null,
  Halloran: null,
};

/** One attribution in one sentence: source, cue and content as written, and the channels found as "words (kind)". */
function channels(text: string, source: string, cue: string, content: string): readonly string[] {
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const attribution: FoundAttribution = {
    source: [spanOf(source)],
    cue: spanOf(cue),
    content: [spanOf(content)],
    parent: null,
    confidence: 1,
  };
  const names = Object.entries(press).flatMap(([name, kind]): readonly PressName[] => {
    const at = text.search(new RegExp(`(?<!\\w)${name}(?!\\w)`));
    return at === -1 ? [] : [{ span: [at, at + name.length], kind, mayBe: name !== "Halloran" }];
  });
  const [found] = findChannels(text, { sentences: [[0, text.length]], attributions: [attribution], names });
  return found!.map(({ span, kind }) => `${text.slice(...span)} (${kind})`);
}

describe("what carried the words", () => {
  it.each([
    ["Reck told Reuters that it was so.", "Reck", "told", "that it was so", ["Reuters (agency)"]],
    ["Reck told state news agency KPS that it was so.", "Reck", "told", "that it was so", ["KPS (agency)"]],
    ["“It is so,” he told Iskel Morning in an interview.", "he", "told", "“It is so,”", ["Iskel Morning (newspaper)"]],
    ["Reck said in a statement that it was so.", "Reck", "said", "that it was so", ["a statement (document)"]],
    [
      "In a letter to the monitors, Reck says it is so.",
      "Reck",
      "says",
      "it is so",
      ["a letter to the monitors (document)"],
    ],
    [
      "Reck said in a statement to Reuters it was so.",
      "Reck",
      "said",
      "it was so",
      ["a statement (document)", "Reuters (agency)"],
    ],
    ["“It is so,” Reck said on state television.", "Reck", "said", "“It is so,”", ["state television (broadcaster)"]],
    ["It is so, she wrote on X.", "she", "wrote on X", "It is so", ["X (social)"]],
    [
      "Reck warned in a message on his Telegram channel that it was so.",
      "Reck",
      "warned",
      "that it was so",
      ["his Telegram channel (social)"],
    ],
    ["Reck, quoted by the broadcaster DR1, said it was so.", "Reck", "said", "it was so", ["DR1 (broadcaster)"]],
    [
      "“It is so,” Reck was quoted as saying by state media.",
      "Reck",
      "was quoted as saying by",
      "“It is so,”",
      ["state media (newspaper)"],
    ],
    ["DR1 quoted a minister as saying it was so.", "DR1", "quoted", "it was so", ["DR1 (broadcaster)"]],
    ["“It is so,” Reck said on N12.", "Reck", "said", "“It is so,”", ["N12 (broadcaster)"]],
    ["“It is so,” Reck told N12 on Monday.", "Reck", "told", "“It is so,”", ["N12 (agency)"]],
    [
      "“It is so,” Reck was quoted as saying by Iskel Morning.",
      "Reck",
      "was quoted as saying by",
      "“It is so,”",
      ["Iskel Morning (newspaper)"],
    ],
    ["“It is so,” Reck said in an interview with Reuters.", "Reck", "said", "“It is so,”", ["Reuters (agency)"]],
  ])("%s", (text, source, cue, content, expected) => {
    expect(channels(text, source, cue, content)).toEqual(expected);
  });
});

describe("no channel is", () => {
  it.each([
    ["who is only addressed", "Reck told reporters on Monday that it was so.", "Reck", "told", "that it was so"],
    ["somebody who is told", "Reck told Halloran that it was so.", "Reck", "told", "that it was so"],
    ["somebody of a body that is told", "Reck told FBI agents that it was so.", "Reck", "told", "that it was so"],
    ["a council that is told", "Reck told the council that it was so.", "Reck", "told", "that it was so"],
    ["an agency that is only spoken of", "Reck said that Reuters had left.", "Reck", "said", "that Reuters had left"],
    ["the agency that speaks itself", "Reuters reported that it was so.", "Reuters", "reported", "that it was so"],
    [
      "who has seen a letter",
      "Reck says in a letter seen by Reuters that it is so.",
      "nobody",
      "says in a letter",
      "that it is so",
    ],
  ])("%s", (_, text, source, cue, content) => {
    expect(channels(text, source, cue, content).filter((words) => !words.startsWith("a letter"))).toEqual([]);
  });
});

it("belongs to the statement that it stands beside", () => {
  const text = "Reck said in a statement that it was so and told Reuters that more would come.";
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const toAttribution = (cue: string, content: string): FoundAttribution => ({
    source: [spanOf("Reck")],
    cue: spanOf(cue),
    content: [spanOf(content)],
    parent: null,
    confidence: 1,
  });
  const attributions = [toAttribution("said", "that it was so"), toAttribution("told", "that more would come")];
  const names: readonly PressName[] = [{ span: spanOf("Reuters"), kind: "agency", mayBe: true }];
  const found = findChannels(text, { sentences: [[0, text.length]], attributions, names });
  expect(found.map((channel) => channel.map(({ span }) => text.slice(...span)))).toEqual([
    ["a statement"],
    ["Reuters"],
  ]);
});
