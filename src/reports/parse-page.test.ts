import { describe, expect, test } from "vitest";
import { isError } from "../errors.ts";
import { defaultLimits } from "./limits.ts";
import { collectBlocks } from "./page-blocks.ts";
import { parsePage } from "./parse-page.ts";

const textOf = (html: string): readonly string[] =>
  collectBlocks(parsePage(html, defaultLimits).document.body).blocks.map(({ text }) => text);

describe("the text of a page", () => {
  test.each([
    ["scripts and styles", "<script>let a = '<p>no</p>';</script><style>p{}</style><p>Text</p>"],
    ["what is there for browsers without scripts", "<noscript>no</noscript><template><p>no</p></template><p>Text</p>"],
    ["hidden elements", `<p hidden>no</p><div style="color:red; display: none"><p>no</p></div><p>Text</p>`],
    ["forms and drawings", "<textarea>no</textarea><select><option>no</select><svg><text>no</text></svg><p>Text</p>"],
    ["comments", "<!-- no --><p>Text<!-- no --></p>"],
    ["its title", "<title>no</title><p>Text</p>"],
  ])("is without %s", (_, html) => {
    expect(textOf(html)).toEqual(["Text"]);
  });

  test.each([
    ["unclosed paragraphs", "<p>One<p>Two", ["One", "Two"]],
    ["closing tags of nothing", "</div></p><p>One</b></p><p>Two</i>", ["One", "Two"]],
    ["text after the end", "<html><body><p>One</body></html>Two", ["One", "Two"]],
    ["two bodies", "<body><p>One</p><body><p>Two</p>", ["One", "Two"]],
    ["a table without rows", "<table><td>One</table>Two", ["One", "Two"]],
    ["quotes that never end", `<p>One</p><p class="x>Two</p>`, ["One"]],
    ["entities", "<p>One &amp; &quot;two&quot; &#8211; &nbsp;three</p>", [`One & "two" – \u00a0three`]],
    ["entities that do not exist", "<p>One &unheard; two</p>", ["One &unheard; two"]],
    ["a lone sign", "<p>2 < 3 and 3 > 2</p>", ["2 < 3 and 3 > 2"]],
  ])("is read through broken markup: %s", (_, html, texts) => {
    expect(textOf(html)).toEqual(texts);
  });
});

test("keeps JSON-LD apart, even where it stands in a hidden part of the page", () => {
  const page = parsePage(`<div hidden><script type="application/ld+json">{"a": "</p>"}</script></div>`, defaultLimits);
  expect(page.jsonLd).toEqual([`{"a": "</p>"}`]);
});

describe("a page that nests its elements", () => {
  const nest = (depth: number): string => `${"<div>".repeat(depth)}Text${"</div>".repeat(depth)}`;

  test("as deep as the limit is read", () => {
    expect(textOf(nest(defaultLimits.maxDepth))).toEqual(["Text"]);
  });

  test("deeper is refused before a tree is built of it, and the error says what to do", () => {
    const read = () => parsePage(nest(100_000), defaultLimits);
    expect(read).toThrow(/251 deep.*limit of 250.*--max-depth/);
    expect(read).toThrow(expect.toSatisfy((error: unknown) => isError(error, "page-too-deep")));
  });

  test("counts what is not shown too", () => {
    expect(() => parsePage(`<div hidden>${nest(300)}`, defaultLimits)).toThrow(/--max-depth/);
  });

  test("is refused where it has too many of them, in time to the markup", () => {
    const read = () => parsePage("<br>a".repeat(defaultLimits.maxElements + 1), defaultLimits);
    expect(read).toThrow(expect.toSatisfy((error: unknown) => isError(error, "page-too-large")));
  });

  test("does not count elements that need no end", () => {
    expect(textOf(`${"<br><p>".repeat(1_000)}Text`)).toEqual(["Text"]);
  });
});
