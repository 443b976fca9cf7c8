import { describe, expect, test } from "vitest";
import { defaultLimits } from "./limits.ts";
import { readMetadata } from "./page-metadata.ts";
import { parsePage } from "./parse-page.ts";

const read = (html: string) => readMetadata(parsePage(html, defaultLimits));
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const jsonLd = (members: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "A", ...members })}</script>`;

describe("what a page says of itself", () => {
  test("is nothing where it says nothing", () => {
    expect(read("<p>Text</p>")).toEqual({
      headlines: [],
      outlet: null,
      authors: [],
      published: null,
      modified: null,
      language: null,
      url: null,
      description: null,
    });
  });

  test("is taken from its JSON-LD before its OpenGraph and other meta tags", () => {
    const head =
      meta("og:title", "Title of the meta") +
      meta("og:site_name", "Site of the meta") +
      meta("author", "Author of the meta") +
      meta("article:published_time", "2024-10-01") +
      meta("og:locale", "de_DE");
    const said = {
      author: "Jon Marrable",
      publisher: { name: "Littoral Nine" },
      datePublished: "2024-10-08",
      inLanguage: "en-GB",
    };
    expect(read(head)).toMatchObject({
      headlines: ["Title of the meta"],
      outlet: "Site of the meta",
      authors: ["Author of the meta"],
      published: "2024-10-01",
      language: "de",
    });
    expect(read(head + jsonLd(said))).toMatchObject({
      headlines: ["A", "Title of the meta"],
      outlet: "Littoral Nine",
      authors: ["Jon Marrable"],
      published: "2024-10-08",
      language: "en",
    });
  });

  test.each([
    ["published", meta("article:published_time", "2024-10-08T19:12:00+02:00"), "2024-10-08T19:12:00+02:00"],
    ["published", `<meta itemprop="datePublished" content="2024-10-08">`, "2024-10-08"],
    ["published", `<meta name="DC.date.issued" content="October 8, 2024">`, "2024-10-08"],
    ["published", meta("article:published_time", "soon") + meta("pubdate", "2024-10-08"), "2024-10-08"],
    ["modified", meta("article:modified_time", "2024-10-09"), "2024-10-09"],
    [
      "url",
      `<link rel="canonical" href="https://a.example/1">${meta("og:url", "https://a.example/2")}`,
      "https://a.example/1",
    ],
    ["url", `<link rel="canonical" href="/1">${meta("og:url", "https://a.example/2")}`, "https://a.example/2"],
    ["description", meta("og:description", "Both  will be there."), "Both will be there."],
    ["outlet", meta("og:site_name", "https://courier.example") + meta("publisher", "Courier"), "Courier"],
    ["outlet", meta("og:site_name", "Reuters"), "Reuters"],
  ])("has its field %s from %s", (field, html, value) => {
    expect(read(html)).toMatchObject({ [field]: value });
  });

  test("names the paper that prints an agency's report, not the agency, as its outlet", () => {
    expect(read(jsonLd({ publisher: { name: "Reuters" } }) + meta("og:site_name", "Courier")).outlet).toBe("Courier");
  });

  test("leaves out an author who is an address", () => {
    expect(read(meta("article:author", "https://a.example/jm") + meta("byl", "Jon Marrable")).authors).toEqual([
      "Jon Marrable",
    ]);
  });

  test.each([
    ["en-US", "en"],
    ["EN", "en"],
    ["english", null],
    ["", null],
  ])("gives its language %j as %s", (lang, language) => {
    expect(read(`<html lang="${lang}">`).language).toBe(language);
  });

  test("counts wherever in the page it stands", () => {
    expect(read(`<body><div>${meta("og:title", "A")}<title>B</title></div>`).headlines).toEqual(["A", "B"]);
  });
});
