import { describe, expect, it } from "vitest";
import { findNames } from "./find-names.ts";
import { joinNames } from "./join-names.ts";

/** The bearers of a text's names, each as the set of names it has in it. */
function bearers(text: string): readonly (readonly string[])[] {
  return [...new Set(joinNames(findNames(text, [[0, text.length]])).map(({ bearer }) => bearer))].map(
    (bearer) => bearer?.names ?? [],
  );
}

describe("names of one bearer are joined", () => {
  it.each([
    ["a surname", "He met Ilva Ostrem. Then Ostrem left.", ["Ilva Ostrem", "Ostrem"]],
    ["a surname before the whole name", "Then Ostrem left. He met Ilva Ostrem.", ["Ilva Ostrem", "Ostrem"]],
    [
      "a name with and without its middle letter",
      "He met Scott C. Dayton. Then Scott Dayton left.",
      ["Scott C. Dayton", "Scott Dayton"],
    ],
    [
      "an Arabic surname with and without its article",
      "He met Bashar al-Assad. Then Assad left.",
      ["Bashar al-Assad", "Assad"],
    ],
    [
      "the tail of a body's name",
      "The Gulf Contact Group met. Then the Contact Group left.",
      ["Gulf Contact Group", "Contact Group"],
    ],
    [
      "a body's letters",
      "The Korean Central News Agency said so. Then KCNA left.",
      ["Korean Central News Agency", "KCNA"],
    ],
    ["two names of one state", "The United States left. Then the US left.", ["United States", "US"]],
  ])("%s", (_, text, names) => {
    expect(bearers(text)).toContainEqual(names);
  });
});

describe("names of two are not", () => {
  it.each([
    ["people of one surname", "He met Pavol Kessim. He met Anton Kessim.", 2],
    ["a place and another with it in its name", "They left Lower Mirn. They left Mirn.", 2],
    ["a person and a town", "He met Edita Bern. They left Brod.", 2],
    ["a state and its neighbour", "They left North Korea. They left South Korea.", 2],
  ])("%s", (_, text, count) => {
    expect(bearers(text)).toHaveLength(count);
  });
});

it("leaves a surname that two bear to neither, unless one was just named", () => {
  const text = `He met Pavol Kessim. He met Anton Kessim. ${"It rained. ".repeat(60)}Kessim left.`;
  expect(bearers(text)).toContainEqual([]);
});

it("takes a name for a place where its people's stands beside it", () => {
  const text = "Kareth left. The Karethi army stayed.";
  const found = joinNames(findNames(text, [[0, text.length]]));
  expect(found.find(({ name }) => name === "Kareth")?.bearer?.kind).toBe("place");
});
