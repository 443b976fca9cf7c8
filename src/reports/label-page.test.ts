import { describe, expect, test } from "vitest";
import { labelPage } from "./label-page.ts";
import { defaultLimits } from "./limits.ts";
import { collectBlocks } from "./page-blocks.ts";
import { readMetadata } from "./page-metadata.ts";
import { parsePage } from "./parse-page.ts";

const text = "The council denied on Tuesday that there had been any ammunition in the building beside the market.";
const lead = `<p>${text}</p>`;

/** The kinds of a page's blocks, when what stands in `<article>` is known to be the article. */
function label(html: string): readonly (readonly [text: string, kind: string])[] {
  const page = parsePage(html, defaultLimits);
  const { blocks } = collectBlocks(page.document.body);
  const body = new Set(blocks.filter(({ tags }) => tags.includes("article")).map(({ run }) => run));
  const kinds = labelPage(blocks, body, readMetadata(page));
  return blocks.map((block, i) => [block.text, kinds[i]!] as const);
}

const kindOf = (html: string, of: string): string | undefined => label(html).find(([shown]) => shown === of)?.[1];

describe("the headline of a page", () => {
  test("is the title above its article", () => {
    expect(
      kindOf(
        `<h1>Council denies store of ammunition</h1><article>${lead}</article>`,
        "Council denies store of ammunition",
      ),
    ).toBe("headline");
  });

  test("is the one that the page's head repeats, where there are two", () => {
    const html = `<title>Council denies store | Courier</title><h1>Council denies store</h1><h1>Courier of the Valley Today</h1><article>${lead}</article>`;
    expect(kindOf(html, "Council denies store")).toBe("headline");
    expect(kindOf(html, "Courier of the Valley Today")).toBe("furniture");
  });

  test("is the one that the head states, though it is no title in the markup", () => {
    const html = `<meta property="og:title" content="Council denies store"><div>Council denies store</div><article>${lead}</article>`;
    expect(kindOf(html, "Council denies store")).toBe("headline");
  });

  test("does not come twice", () => {
    const html = `<title>Council denies store</title><h1>Council denies store</h1><article><h2>Council denies store</h2>${lead}</article>`;
    expect(label(html).map(([, kind]) => kind)).toEqual(["headline", "furniture", "paragraph"]);
  });
});

describe("a block of the article", () => {
  const inArticle = (block: string) =>
    `<h1>Council denies store of ammunition</h1><article>${lead}${block}${lead}</article>`;

  test.each([
    ["<h2>Names</h2>", "Names", "heading"],
    ["<p><b>Names and numbers</b></p>", "Names and numbers", "heading"],
    ["<p><b>Nobody was hurt.</b></p>", "Nobody was hurt.", "paragraph"],
    ["<p>It was quiet.</p>", "It was quiet.", "paragraph"],
    ["<blockquote>We counted twice</blockquote>", "We counted twice", "paragraph"],
    ["<p class=wp-caption-text>The market on Monday</p>", "The market on Monday", "caption"],
    ["<p>The market on Monday. Image: REUTERS</p>", "The market on Monday. Image: REUTERS", "caption"],
    ["<p>Advertisement</p>", "Advertisement", "furniture"],
    ["<p>(AFP, Reuters)</p>", "(AFP, Reuters)", "credit"],
  ])("%s is what it shows itself to be", (block, of, kind) => {
    expect(kindOf(inArticle(block), of)).toBe(kind);
  });

  test("is furniture when it is a heading under which nothing stands", () => {
    expect(kindOf(`<article>${lead}<h2>Leave a word</h2></article>`, "Leave a word")).toBe("furniture");
  });
});

describe("a block beside the article", () => {
  const head = `<meta name="author" content="Jon Marrable"><meta name="description" content="Both will be at Sallow Ferry on Wednesday.">`;
  const around = (above: string, under = "") =>
    `${head}<h1>Council denies store of ammunition</h1>${above}<article>${lead}</article>${under}`;

  test.each([
    ["<p>8 October 2024</p>", "8 October 2024", "date"],
    ["<p>By Roza Lindt</p>", "By Roza Lindt", "byline"],
    ["<p>Jon Marrable, Brenholm</p>", "Jon Marrable, Brenholm", "byline"],
    ["<p class=author>Roza Lindt</p>", "Roza Lindt", "byline"],
    ["<p>Roza Lindt</p>", "Roza Lindt", "furniture"],
    ["<p>Both will be at Sallow Ferry on Wednesday.</p>", "Both will be at Sallow Ferry on Wednesday.", "standfirst"],
    [
      "<p class=standfirst>A charity rejects what was said of it.</p>",
      "A charity rejects what was said of it.",
      "standfirst",
    ],
    ["<figcaption>The market on Monday</figcaption>", "The market on Monday", "caption"],
    ["<p>Read what others say</p>", "Read what others say", "furniture"],
  ])("%s stands between headline and article", (block, of, kind) => {
    expect(kindOf(around(block), of)).toBe(kind);
  });

  test.each([
    ["<p>By Roza Lindt</p>", "By Roza Lindt", "byline"],
    ["<p>Updated 9 October 2024</p>", "Updated 9 October 2024", "date"],
    ["<footer><p>By Roza Lindt</p></footer>", "By Roza Lindt", "furniture"],
    ["<p>Another story of the day stands here</p>", "Another story of the day stands here", "furniture"],
  ])("%s stands under the article", (block, of, kind) => {
    expect(kindOf(around("", block), of)).toBe(kind);
  });
});

test("the standfirst may stand in the element of the article", () => {
  const standfirst =
    "Both governments will be at Sallow Ferry on Wednesday, and a charity rejects what was said of it.";
  const html = `<h1>Council denies store of ammunition</h1><article><p class="standfirst">${standfirst}</p>${lead}</article>`;
  expect(label(html).map(([, kind]) => kind)).toEqual(["headline", "standfirst", "paragraph"]);
});

test("a page without a paragraph is furniture from end to end", () => {
  expect(label("<h1>World and other things</h1><p>One</p>").map(([, kind]) => kind)).toEqual([
    "furniture",
    "furniture",
  ]);
});
