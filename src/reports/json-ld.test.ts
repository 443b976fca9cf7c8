import fc from "fast-check";
import { expect, test } from "vitest";
import { readJsonLd } from "./json-ld.ts";

const nothing = { headlines: [], outlet: null, authors: [], published: null, modified: null, language: null };
const read = (...blocks: readonly unknown[]) => readJsonLd(blocks.map((block) => JSON.stringify(block)));

test("reads what a page says of its article for search engines", () => {
  const article = {
    "@type": "NewsArticle",
    headline: "Talks end &amp; nobody&#039;s happy",
    datePublished: "2024-10-08T19:12:00+02:00",
    dateModified: "2024-10-08T21:40:00+02:00",
    inLanguage: "en",
    author: [{ "@type": "Person", name: "Jon Marrable" }, { name: "Roza Lindt" }, { name: "Jon Marrable" }],
    publisher: { "@type": "NewsMediaOrganization", name: "Littoral Nine" },
  };
  expect(read(article)).toEqual({
    headlines: ["Talks end & nobody’s happy"],
    outlet: "Littoral Nine",
    authors: ["Jon Marrable", "Roza Lindt"],
    published: "2024-10-08T19:12:00+02:00",
    modified: "2024-10-08T21:40:00+02:00",
    language: "en",
  });
});

test.each<[string, unknown, object]>([
  ["in a list", [{ "@type": "Thing" }, { "@type": "Article", headline: "A" }], { headlines: ["A"] }],
  [
    "in a graph",
    {
      "@graph": [
        { "@type": "WebSite", name: "Courier" },
        { "@type": "BlogPosting", headline: "A" },
      ],
    },
    { headlines: ["A"], outlet: "Courier" },
  ],
  [
    "as what the page is about",
    { "@type": "WebPage", mainEntity: { "@type": ["Article"], headline: "A" } },
    { headlines: ["A"] },
  ],
  [
    "after one without a headline",
    [{ "@type": "Article" }, { "@type": "Article", headline: "A" }],
    { headlines: ["A"] },
  ],
])("finds the article %s", (_, block, found) => {
  expect(read(block)).toMatchObject(found);
});

test.each<[string, object, object]>([
  ["a name alone", { author: "Jon Marrable" }, { authors: ["Jon Marrable"] }],
  [
    "names in a list",
    { author: { name: ["Jon Marrable", "Roza Lindt"] } },
    { authors: ["Jon Marrable", "Roza Lindt"] },
  ],
  ["a creator", { creator: { name: "Jon Marrable" } }, { authors: ["Jon Marrable"] }],
  [
    "a reference",
    { author: { "@id": "#jm" }, "@graph": [{ "@id": "#jm", name: "Jon Marrable" }] },
    { authors: ["Jon Marrable"] },
  ],
  ["a name with markup", { author: "<b>Jon</b> Marrable" }, { authors: ["Jon Marrable"] }],
])("reads an author given as %s", (_, members, found) => {
  expect(read({ "@type": "Article", headline: "A", ...members })).toMatchObject(found);
});

test("does not take a story that is only linked to for the page's own", () => {
  const list = { "@type": "ItemList", itemListElement: [{ "@type": "NewsArticle", headline: "Another story" }] };
  expect(read(list)).toEqual(nothing);
});

test.each([
  ["line ends in a string", '{"@type": "Article", "headline": "Talks\nend"}'],
  ["a comma too many", '{"@type": "Article", "headline": "Talks end",}'],
  ["comment marks around it", '<!--{"@type": "Article", "headline": "Talks end"}-->'],
  ["CDATA marks around it", '//<![CDATA[\n{"@type": "Article", "headline": "Talks end"}\n//]]>'],
  ["a stop at its end", '{"@type": "Article", "headline": "Talks end"};'],
])("mends JSON with %s", (_, block) => {
  expect(readJsonLd([block]).headlines).toEqual(["Talks end"]);
});

test("passes over what is not JSON and reads the rest", () => {
  expect(readJsonLd(["{", "", '{"@type": "Article", "headline": "A"}']).headlines).toEqual(["A"]);
});

test("no JSON at all makes it fail", () => {
  const names = fc.constantFrom(
    "@graph",
    "@type",
    "@id",
    "mainEntity",
    "headline",
    "author",
    "publisher",
    "name",
    "@value",
  );
  const leaf = fc.oneof(fc.constantFrom("Article", "WebSite", "#a", null, 1, true), fc.string());
  const { thing } = fc.letrec((tie) => ({
    thing: fc.dictionary(
      names,
      fc.oneof({ maxDepth: 3 }, leaf, tie("thing"), fc.array(tie("thing"), { maxLength: 2 })),
      { maxKeys: 3 },
    ),
  }));
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 3 }), (blocks) => {
      expect(Object.keys(read(...blocks))).toEqual(Object.keys(nothing));
    }),
  );
});
