import { describe, expect, test } from "vitest";
import { slice } from "../text/span.ts";
import { readText } from "./read-text.ts";

const lead = "The two delegations met for an hour in Lower Hask on Thursday, and agreed to meet again, the mayor said.";
const second =
  "“Nobody has signed anything,” said Ida Vorn, who speaks for the islands’ council. She would not say more.";
const third = "The coast guard denied that one of its boats had crossed the line on Wednesday night.";

const kindsOf = (text: string): readonly (readonly [kind: string, words: string])[] =>
  readText(text).map(({ kind, span }) => [kind, slice(text, span)]);

/** An invented report with all that comes along when somebody copies a page. */
const pasted: readonly (readonly [kind: string, line: string])[] = [
  ["furniture", "1. Skip to content"],
  ["furniture", "2. Skip to main menu"],
  ["furniture", "Coastal Herald"],
  ["furniture", "World   Islands   Trade   Weather"],
  ["headline", "Skerry islands: Coast and council meet for first time"],
  ["date", "September 21, 2023"],
  [
    "standfirst",
    "The talks came after the coast guard said it had cleared the strait. The League will meet on Friday.",
  ],
  ["caption", "Ida Vorn, who speaks for the council, arrives for the talks"],
  ["caption", "The council calls the islands the Free Skerries Image: REUTERS"],
  ["paragraph", lead],
  ["paragraph", second],
  ["heading", "What do we know about the talks?"],
  ["paragraph", `${third}\u00a0\u00a0\u00a0`],
  ["furniture", "Advertisement"],
  ["paragraph", "It was quiet on the water, fishermen said."],
  ["heading", "League to meet"],
  ["paragraph", "The League’s envoy will speak to both sides on Friday, according to a person close to him."],
  ["paragraph", lead.replace("Thursday", "Tuesday")],
  ["byline", "wd/rs (AFP, Reuters)"],
  ["furniture", "Skerry islands: A century of tension"],
  ["furniture", "Read more: Who owns the sea?"],
];

test("a report as a person pastes it from a page has every block in its part, and keeps its words as they were", () => {
  const text = pasted.map(([, line]) => line).join("\n\n");
  // The two lines under the picture stand close together, as pages print them.
  expect(kindsOf(text.replace("\n\nThe council calls", "\nThe council calls"))).toEqual(
    pasted.map(([kind, line]) => [kind, line.trim()]),
  );
});

describe("the headline of a pasted report", () => {
  const rest = `${lead}\n\n${second}\n\n${third}`;

  test.each<[string, string, string | undefined]>([
    ["is the first line", `Coast and council meet in Hask\n\n${rest}`, "Coast and council meet in Hask"],
    [
      "is the title above the date",
      `Live reports from the coast\n\nCoast and council meet\n\n21 September 2023\n\n${rest}`,
      "Coast and council meet",
    ],
    [
      "may be a short sentence",
      `The coast guard and the council have met.\n\n${rest}`,
      "The coast guard and the council have met.",
    ],
    ["may be a question", `Who owns the sea?\n\n${rest}`, "Who owns the sea?"],
    [
      "may be a quotation",
      `“Nobody has signed”: council leaves talks\n\n${rest}`,
      "“Nobody has signed”: council leaves talks",
    ],
    ["is missing where the report begins at once", rest, undefined],
    [
      "is missing where the first sentence says who said it",
      `The talks are over, the mayor said.\n\n${rest}`,
      undefined,
    ],
    ["is no dateline", `LOWER HASK (Reuters) — The talks are over.\n\n${rest}`, undefined],
  ])("%s", (_, text, headline) => {
    expect(kindsOf(text).find(([kind]) => kind === "headline")?.[1]).toBe(headline);
  });
});

describe("a line below the headline", () => {
  const around = (line: string, next = lead) =>
    `Coast and council meet in Hask\n\n${line}\n\n${next}\n\n${second}\n\n${third}`;
  const kindIn = (line: string, next?: string) => kindsOf(around(line, next)).find(([, words]) => words === line)?.[0];

  test.each([
    ["By Roza Lindt in Lower Hask", "byline"],
    ["Thursday 21 September 2023 · R. Lindt, Herald", "byline"],
    ["21.09.2023, 18:40", "date"],
    ["World | 21 September 2023 | 5 min read", "date"],
    ["Share this article", "furniture"],
    ["(AFP, Reuters)", "credit"],
    ["What the two sides want", "heading"],
    [third, "paragraph"],
  ])("%j is a %s", (line, kind) => {
    expect(kindIn(line)).toBe(kind);
  });

  test("is the author's name beside the date", () => {
    expect(kindsOf(around("Roza Lindt\n21 September 2023")).slice(1, 3)).toEqual([
      ["byline", "Roza Lindt"],
      ["date", "21 September 2023"],
    ]);
  });

  test("is an agency's that nobody knows, above the date and at the end of the report", () => {
    const text = `${around("LPA\n21 September 2023")}\n\nLPA\n\nMore on this\n\nWho owns the sea?`;
    expect(kindsOf(text).filter(([, words]) => words === "LPA")).toEqual([
      ["credit", "LPA"],
      ["credit", "LPA"],
    ]);
  });

  test("is a heading in capitals, where a paragraph follows", () => {
    expect(kindIn("GAZA")).toBe("heading");
  });

  test("is a standfirst, where more titles follow", () => {
    expect(kindIn("Ministers discussed the crisis in the strait", "Ida Vorn")).toBe("standfirst");
  });
});

describe("what stands around a report", () => {
  test("is a menu above it", () => {
    const text = `News\nIslands\nTrade\n\nCoast and council meet in Hask\n\n${lead}\n\n${second}`;
    expect(kindsOf(text).map(([kind]) => kind)).toEqual([
      "furniture",
      "furniture",
      "furniture",
      "headline",
      "paragraph",
      "paragraph",
    ]);
  });

  test("is a list of other stories after it", () => {
    const text = `Coast and council meet in Hask\n\n${lead}\n\n${second}\n\nRelated\n\nWho owns the sea?\n\nEel season opens late`;
    expect(
      kindsOf(text)
        .slice(3)
        .map(([kind]) => kind),
    ).toEqual(["furniture", "furniture", "furniture"]);
  });

  test("ends above the heading of what goes on below", () => {
    const text = `Coast and council meet in Hask\n\n${lead}\n\nRead more\nWho owns the sea?\nWhat the League wants\n\n${second}\n\n${third}`;
    expect(
      kindsOf(text)
        .slice(2)
        .map(([kind]) => kind),
    ).toEqual(["furniture", "furniture", "heading", "paragraph", "paragraph"]);
  });
});

test("a report in lines wrapped like a mail is read in paragraphs", () => {
  const wrap = (words: string): string => words.replace(/(.{40,58})\s/g, "$1\n");
  const text = `Coast and council meet in Hask\n\n${wrap(lead)}\n\n${wrap(second)}\n\n${wrap(third)}`;
  expect(kindsOf(text)).toEqual([
    ["headline", "Coast and council meet in Hask"],
    ["paragraph", wrap(lead)],
    ["paragraph", wrap(second)],
    ["paragraph", wrap(third)],
  ]);
});

test("a single sentence is a paragraph", () => {
  expect(kindsOf(lead)).toEqual([["paragraph", lead]]);
});
