import { describe, expect, test } from "vitest";
import { defaultLimits } from "./limits.ts";
import { collectBlocks } from "./page-blocks.ts";
import { findBody } from "./page-body.ts";
import { parsePage } from "./parse-page.ts";

const one =
  "The council denied on Tuesday that there had been any ammunition in the building, which stands beside the market.";
const two =
  "Its chairwoman, Sabra Tolen, said that the families had been counted twice, once by the hospital and once by the town.";
const three =
  "The hospital has registered forty-three deaths, five more than on Thursday, all of them people who had been wounded.";
const long = `<p>${one}</p><p>${two}</p><p>${three}</p>`;
const story = `<h2>Names</h2>${long}`;

/** The blocks of the page that make its article. */
function bodyOf(html: string): readonly string[] {
  const page = parsePage(html, defaultLimits);
  const collected = collectBlocks(page.document.body);
  const body = findBody(page, collected);
  return collected.blocks.filter(({ run }) => body.has(run)).map(({ text }) => text);
}

describe("the article of a page", () => {
  test("is its paragraphs and headings, without menu, sidebar and footer", () => {
    const html =
      `<nav><ul><li><a href="/a">World</a><li><a href="/b">Sport</a></ul></nav><main><article><h1>Talks end</h1>${story}</article></main>` +
      `<aside><h2>Related</h2><p>${one}</p></aside><footer><p>Quayside 9, Brenholm</p></footer>`;
    const body = bodyOf(html);
    expect(body).toEqual(expect.arrayContaining([one, two, three]));
    expect(body).not.toEqual(expect.arrayContaining(["World"]));
    expect(body).not.toEqual(expect.arrayContaining(["Quayside 9, Brenholm"]));
    expect(body.filter((text) => text === one)).toHaveLength(1);
  });

  test.each([
    [
      "a picture with its caption",
      `<figure><img src=a><figcaption>The market on Monday</figcaption></figure>`,
      "The market on Monday",
    ],
    [
      "a box of related stories",
      `<div class="related-links"><p>Four gates and a treaty</p></div>`,
      "Four gates and a treaty",
    ],
    [
      "a line of links",
      `<p><a href="/a">Four gates and a treaty: Korvath explained</a></p>`,
      "Four gates and a treaty: Korvath explained",
    ],
    [
      "a form for a newsletter",
      `<form class="newsletter"><p>Our letter in your post every morning</p></form>`,
      "Our letter in your post every morning",
    ],
  ])("is without %s in the middle of it", (_, box, text) => {
    const body = bodyOf(`<article>${long}${box}${long}</article>`);
    expect(body).toContain(one);
    expect(body).not.toContain(text);
  });

  test("keeps a list that the report itself gives", () => {
    const list = "<ul><li>Two gates were opened on Saturday.<li>Nine of fourteen guns have left the river bank.</ul>";
    expect(bodyOf(`<article>${story}${list}<p>${one}</p></article>`)).toContain("Two gates were opened on Saturday.");
  });

  test("is found where its element has the name of what is usually beside one", () => {
    expect(bodyOf(`<div class="sidebar comments">${story}</div>`)).toEqual(expect.arrayContaining([one, two, three]));
  });

  test("is found on a page made of tables", () => {
    const rows = [one, two, three].map((text) => `<tr><td><font size=2>${text}</font></td></tr>`).join("");
    expect(bodyOf(`<table>${rows}</table>`)).toEqual([one, two, three]);
  });

  test("is found on a page of more elements than Readability can read in time", () => {
    const many = "<i></i>".repeat(60_000);
    expect(bodyOf(`<div>${many}</div><div>${story.repeat(3)}</div>`)).toEqual(
      expect.arrayContaining([one, two, three]),
    );
  });
});
