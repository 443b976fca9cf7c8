import { describe, expect, it } from "vitest";
import type { Span } from "../text/span.ts";
import { castReport } from "./cast-report.ts";
import { findEverybody } from "./find-everybody.ts";

/** Who is in a text in which nobody says anything. */
function cast(text: string) {
  const sentences = [...text.matchAll(/[^.]+\./g)].map(({ 0: words, index }): Span => [index, index + words.length]);
  const scene = { sentences, attributions: [] };
  const names = findEverybody(text, scene, { agencies: [], outlet: null, parts: [] });
  return castReport(text, { ...scene, quotes: [], sources: [], channels: [], names });
}

describe("everybody and everything named is an entity", () => {
  const text =
    "Armenian Prime Minister Nikol Pashinyan met Ilham Aliyev in Brussels. Pashinyan left the Canal Authority (CAA).";
  const { entities } = cast(text);

  it.each([
    ["Nikol Pashinyan", "person", ["Pashinyan"]],
    ["Ilham Aliyev", "person", []],
    ["Canal Authority", "organisation", ["CAA"]],
    ["Brussels", "place", []],
    ["Armenia", "place", []],
  ])("%s: %s", (name, kind, aliases) => {
    expect(entities.find((one) => one.name === name)).toMatchObject({ kind, aliases });
  });

  it("in the order of the text, with every place where it is named", () => {
    const { mentions } = entities.find(({ name }) => name === "Nikol Pashinyan")!;
    expect(mentions.map((span) => text.slice(...span))).toEqual(["Nikol Pashinyan", "Pashinyan"]);
    const firsts = entities.map((one) => one.mentions[0]![0]);
    expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
  });

  it("with the reasons for which its names were joined", () => {
    expect(entities.find(({ name }) => name === "Nikol Pashinyan")?.reasons).toEqual([
      '"Pashinyan" is the surname of "Nikol Pashinyan"',
    ]);
    expect(entities.find(({ name }) => name === "Ilham Aliyev")?.reasons).toEqual([]);
  });
});

it("words that only begin a sentence, and adjectives, are no entities", () => {
  const { entities } = cast("Gunfire was heard. Karethi troops left Kareth. Muslim pilgrims came.");
  expect(entities.map(({ name }) => name)).toEqual(["Kareth"]);
});

describe("whose somebody is", () => {
  it.each([
    ["by an adjective", "Russia waits. Russian President Anton Lund left.", "Anton Lund", "Russia"],
    [
      "by an adjective of a body",
      "Russia waits. The Russian Defense Ministry left.",
      "Russian Defense Ministry",
      "Russia",
    ],
    ["by a genitive", "Russia waits. Russia's Anton Lund left.", "Anton Lund", "Russia"],
    ["by a body's genitive", "Russia waits. Russia's Defense Ministry left.", "Defense Ministry", "Russia"],
    ["by an office's genitive", "Russia waits. Russia's interior minister Anton Lund left.", "Anton Lund", "Russia"],
    ["by “of” before a name", "France waits. President of France Anton Lund left.", "Anton Lund", "France"],
    ["by “of” behind a name", "France waits. Anton Lund, the president of France, left.", "Anton Lund", "France"],
    [
      "by “for” behind a name",
      "Indonesia waits. Anton Lund, spokesman for the Indonesian military, left.",
      "Anton Lund",
      "Indonesia",
    ],
    ["by a body", "The Mirn Committee left. Mirn Committee chairman Anton Lund left.", "Anton Lund", "Mirn Committee"],
    ["by letters", "The US waits. US envoy Anton Lund left.", "Anton Lund", "US"],
    ["by two words", "South Korea waits. South Korean President Anton Lund left.", "Anton Lund", "South Korea"],
    [
      "by the only body of a noun",
      "The Mirn Committee left. The committee's chairman, Anton Lund, left.",
      "Anton Lund",
      "Mirn Committee",
    ],
    [
      "by what they head",
      "The Mirn Committee left. Anton Lund, who chairs the committee, left.",
      "Anton Lund",
      "Mirn Committee",
    ],
    [
      "by whom they speak for",
      "Kareth's minister Ilva Ostrem left. Ostrem's spokeswoman, Dana Wirth, left Kareth.",
      "Dana Wirth",
      "Kareth",
    ],
    [
      "by a body of a state",
      "Russia waits. Russian Defense Ministry spokesman Anton Lund left.",
      "Anton Lund",
      "Russia",
    ],
    [
      "by “of” before a name and a comma",
      "France waits. The president of France, Anton Lund, left.",
      "Anton Lund",
      "France",
    ],
    ["by a counterpart", "France waits. He met his French counterpart, Anton Lund.", "Anton Lund", "France"],
    ["by a state that is only meant", "The Turkish Foreign Ministry left.", "Turkish Foreign Ministry", "Turkey"],
    ["by a seat", "Russia waits. They left Moscow.", "Moscow", "Russia"],
    ["by an adjective of no known state", "Kareth waits. Karethi Army troops left.", "Karethi Army", "Kareth"],
  ])("is told %s", (_, text, name, party) => {
    const { entities } = cast(text);
    const who = entities.find((one) => one.name === name);
    expect(entities.find(({ id }) => id === who?.party)?.name).toBe(party);
  });

  it.each([
    ["a university with an adjective", "The American University of Brod left.", "American University of Brod"],
    ["a lawyer called like a capital", "Edita Bern, a lawyer, left. Bern slept.", "Edita Bern"],
  ])("is not told of %s", (_, text, name) => {
    expect(cast(text).entities.find((one) => one.name === name)).toMatchObject({ party: null });
  });
});

it("“US” before a body's noun is a name of the United States", () => {
  const { entities } = cast("The United States waits. The US State Department left.");
  expect(entities.find(({ name }) => name === "United States")).toMatchObject({
    aliases: ["US"],
    reasons: ['"US" before an office or body stands for "United States"'],
  });
});
