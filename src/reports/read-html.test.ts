import { describe, expect, test } from "vitest";
import { isError } from "../errors.ts";
import { slice } from "../text/span.ts";
import { defaultLimits } from "./limits.ts";
import { readHtml } from "./read-html.ts";

const one = "The council denied on Tuesday that there had been any ammunition in the building beside the market.";
const two = "Its chairwoman, Sabra Tolen, said that the families had been counted twice, once by the hospital.";

/** An invented page with all that stands around a report. */
const page = (
  head: string,
  time = "",
) => `<!doctype html><html lang="en"><head><title>Council denies store | Courier</title>${head}</head>
<body><a href="#c">Skip to content</a><nav><ul><li><a href=/w>World</a><li><a href=/s>Sport</a></ul></nav>
<main id=c><article><h1>Council denies store of ammunition</h1><p class=dek>A charity rejects what was said of its convoy.</p>
<p class=byline>By Roza Lindt ${time}</p><figure><img src=a.jpg><figcaption>The market in Pelsk. Image: REUTERS</figcaption></figure>
<p>${one}</p><h2>Names</h2><p>${two}</p><p>${one}</p><p>${two}</p></article></main>
<aside><h2>Related</h2><ul><li><a href=/k>Four gates and a treaty</a></ul></aside><footer><p>© 2024 Courier</p></footer></body></html>`;

test("a page becomes all that it shows, one block a line, each block in its part", () => {
  const { text, blocks } = readHtml(page(""), defaultLimits);
  expect(blocks.map(({ kind, span }) => [kind, slice(text, span)])).toEqual([
    ["furniture", "Skip to content"],
    ["furniture", "World"],
    ["furniture", "Sport"],
    ["headline", "Council denies store of ammunition"],
    ["standfirst", "A charity rejects what was said of its convoy."],
    ["byline", "By Roza Lindt"],
    ["caption", "The market in Pelsk. Image: REUTERS"],
    ["paragraph", one],
    ["heading", "Names"],
    ["paragraph", two],
    ["paragraph", one],
    ["paragraph", two],
    ["furniture", "Related"],
    ["furniture", "Four gates and a treaty"],
    ["furniture", "© 2024 Courier"],
  ]);
  expect(text).toBe(blocks.map(({ span }) => slice(text, span)).join("\n"));
});

describe("the date of a page", () => {
  const meta = `<meta property="article:published_time" content="2024-10-09T10:00:00Z">`;
  const jsonLd = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A", "datePublished": "2024-10-10"}</script>`;
  const time = `<time datetime="2024-10-08T19:12:00+02:00">8 October 2024</time>`;
  const published = (head: string, shown = "") => readHtml(page(head, shown), defaultLimits).metadata.published;

  test("is that of JSON-LD, else of a meta tag, else of the time beside the headline", () => {
    expect(published(meta + jsonLd, time)).toBe("2024-10-10");
    expect(published(meta, time)).toBe("2024-10-09T10:00:00Z");
    expect(published("", time)).toBe("2024-10-08T19:12:00+02:00");
    expect(published("")).toBeNull();
  });

  test("is not the time of a change, nor that of another story", () => {
    expect(published("", `</p><p>Updated ${time}`)).toBeNull();
  });
});

test("a page of more characters than are read is refused, and the error names the option that raises the limit", () => {
  const long = () => readHtml(page("").padEnd(10_000_001), defaultLimits);
  expect(long).toThrow(expect.toSatisfy((error: unknown) => isError(error, "report-too-long")));
  expect(long).toThrow(/10000001 characters.*limit of 10000000.*--max-html/);
  expect(() => readHtml(page("").padEnd(2_000), { ...defaultLimits, maxHtml: 1_000 })).toThrow("--max-html");
});
