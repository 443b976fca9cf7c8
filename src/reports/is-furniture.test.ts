import { describe, expect, test } from "vitest";
import { isFurniture, isTeaserHead } from "./is-furniture.ts";

describe("what a page carries around its report", () => {
  test.each([
    "1. Skip to content",
    "Skip to main menu",
    "Show navigation",
    "Share this article",
    "Facebook | Twitter | WhatsApp",
    "12 comments",
    "5 min read",
    "Advertisement",
    "Story continues below advertisement",
    "Read more: Four gates and a treaty",
    "More from this section »",
    "Sign up for our daily newsletter",
    "Get the day's news straight to your inbox.",
    "Follow us on Facebook",
    "Follow Jane Doe on Twitter @janedoe.",
    "Download our app",
    "We use cookies. By continuing you accept our privacy policy.",
    "© Marovel Star. All rights reserved.",
    "Copyright 2024 The Associated Press. All rights reserved.",
    "This material may not be published, broadcast, rewritten or redistributed.",
    "Tags: Pelsk, Korvath",
    "https://www.example.org/report",
    "newsroom@example.org",
    "***",
    "12",
  ])("has %j in it", (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  test.each([
    "The council denied that there had been any ammunition in the building.",
    "“Share this with the world,” she said.",
    "Donors are asked to come to the girls' school in Mill Street from 8 a.m.",
    "Read the statement that the ministry published, and you find no word of it.",
    "Follow the money, the deputy said, and you find the guns.",
    "More than 60 people are now known to have died.",
    "Skip a day, and the wells are dry again.",
    "Contact with the town was lost on Monday.",
    `"Subscribe to nothing," the minister told the newsletter's readers.`,
  ])("does not have %j in it, a sentence of the report", (line) => {
    expect(isFurniture(line)).toBe(false);
  });

  test("is never a long block", () => {
    expect(isFurniture(`Copyright 2024. ${"The talks went on. ".repeat(50)}`)).toBe(false);
  });
});

test.each([
  ["More on this", true],
  ["Related articles:", true],
  ["Read also:", true],
  ["Share this article", false],
  ["More than this nobody would say.", false],
])("whether %j announces other stories: %s", (line, answer) => {
  expect(isTeaserHead(line)).toBe(answer);
});
