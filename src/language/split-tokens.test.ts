import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitTokens } from "./split-tokens.ts";

const split = (text: string): string =>
  splitTokens(text, [0, text.length])
    .map((span) => text.slice(...span))
    .join("|");

describe("the words of a sentence", () => {
  it.each([
    ["He didn't say it couldn’t, can't or won't.", "He|did|n't|say|it|could|n’t|,|ca|n't|or|wo|n't|."],
    ["We cannot go; they're gonna stay.", "We|can|not|go|;|they|'re|gon|na|stay|."],
    ["The mayor's aides' cars and the U.S.'s ally", "The|mayor|'s|aides|'|cars|and|the|U.S.|'s|ally"],
    ["They'd've left", "They|'d|'ve|left"],
    ["O'Brien flew to Sana'a after the coup d'état.", "O'Brien|flew|to|Sana'a|after|the|coup|d'état|."],
    ["in the '90s, 'em said", "in|the|'90s|,|'em|said"],
    ["'No one,' he said", "'|No|one|,|'|he|said"],
  ])("are cut at clitics: %s", (text, words) => {
    expect(split(text)).toBe(words);
  });

  it.each([
    ["a Moscow-based, Kremlin-backed think-tank", "a|Moscow|-|based|,|Kremlin|-|backed|think|-|tank"],
    ["the U.S.-led, anti-aircraft and pro-Russian units", "the|U.S.|-|led|,|anti-aircraft|and|pro-Russian|units"],
    ["a 10-year-old, re-elected co-founder", "a|10|-|year|-|old|,|re-elected|co-founder"],
    ["al-Shabaab's F-16s in 2019-20", "al|-|Shabaab|'s|F|-|16s|in|2019|-|20"],
  ])("are cut at hyphens, but not from prefixes: %s", (text, words) => {
    expect(split(text)).toBe(words);
  });

  it.each([
    ["killed 1,000 (3.5%) of them", "killed|1,000|(|3.5|%|)|of|them"],
    ["$5, £10m, US$3.5bn and €1.2 billion", "$|5|,|£|10|m|,|US$|3.5|bn|and|€|1.2|billion"],
    ["at 5pm, 6:30 a.m. or 17:45", "at|5|pm|,|6:30|a.m.|or|17:45"],
    ["on 9/11 in the 1990s, the 21st time", "on|9/11|in|the|1990s|,|the|21st|time"],
    ["rows 1,2,3", "rows|1|,|2|,|3"],
    ["155mm shells and 40km", "155|mm|shells|and|40|km"],
  ])("keep numbers whole and give units a word: %s", (text, words) => {
    expect(split(text)).toBe(words);
  });

  it.each([
    [
      "Mr. Smith of the U.N. met Gen. J. P. Jones Jr. in Washington, D.C.",
      "Mr.|Smith|of|the|U.N.|met|Gen.|J.|P.|Jones|Jr.|in|Washington|,|D.C.",
    ],
    ["He chose plan B.", "He|chose|plan|B|."],
    ["He said no. No. 5 did, e.g. on Sept. 5, etc.", "He|said|no|.|No.|5|did|,|e.g.|on|Sept.|5|,|etc."],
    [
      "See https://un.org/en/a.html, mail a.b@un.org or visit bbc.co.uk/a.",
      "See|https://un.org/en/a.html|,|mail|a.b@un.org|or|visit|bbc.co.uk/a|.",
    ],
    ["@UN said #Sudan needs S/RES/2724 and/or AT&T", "@UN|said|#Sudan|needs|S/RES/2724|and|/|or|AT&T"],
    ["“Well ... no,” [she] said—twice -- “why?!”", "“|Well|...|no|,|”|[|she|]|said|—|twice|--|“|why|?!|”"],
    ["(a) Talks 1. go on", "(a)|Talks|1|.|go|on"],
    ["A 👩‍🚒 came🚨🚨", "A|👩‍🚒|came|🚨|🚨"],
  ])("keep abbreviations, addresses and marks: %s", (text, words) => {
    expect(split(text)).toBe(words);
  });

  it("are counted in the whole text, whatever stands before the sentence", () => {
    expect(splitTokens("Yes. He didn't.", [5, 15])).toEqual([
      [5, 7],
      [8, 11],
      [11, 14],
      [14, 15],
    ]);
  });

  it("together are all of the text that is not blank, in order", () => {
    const pieces = fc.constantFrom(
      "U.S.",
      "don't",
      "n't",
      "'s",
      "can",
      "not",
      "-",
      "re-",
      "'",
      "’",
      ".",
      "…",
      "5",
      "1,000",
      "m",
      "$",
      "@a",
      "#",
      "https://",
      "\u200d",
      "🚨",
      "e\u0301",
      "\ufeff",
      "\n",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.oneof(pieces, fc.constant(" "), fc.string({ maxLength: 3 }))).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const spans = splitTokens(text, [0, text.length]);
        expect(spans.every(([start, end], index) => start < end && start >= (spans[index - 1]?.[1] ?? 0))).toBe(true);
        const words = spans.map((span) => text.slice(...span)).join("");
        expect(words.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });

  it.each([
    ["letters", "a"],
    ["hyphens between letters", "a-"],
    ["stops between letters", "a."],
    ["apostrophes", "n't"],
    ["digits", "1,"],
    ["prefixes", "re-"],
    ["slashes", "A/"],
  ])("are found in time that grows with the text, in %s without a space", (_, unit) => {
    const text = unit.repeat(30_000);
    const before = performance.now();
    splitTokens(text, [0, text.length]);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});
