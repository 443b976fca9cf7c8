import { describe, expect, test } from "vitest";
import { defaultLimits } from "./limits.ts";
import { collectBlocks } from "./page-blocks.ts";
import { parsePage } from "./parse-page.ts";

const collect = (html: string) => collectBlocks(parsePage(html, defaultLimits).document.body).blocks;

describe("the text of a page, one block a line", () => {
  test.each<[string, string, readonly string[]]>([
    ["paragraphs stand apart", "<p>One</p><p>Two</p>", ["One", "Two"]],
    ["so do the items of a list", "<ul><li>One<li>Two</ul>", ["One", "Two"]],
    ["text beside elements stands by itself", "One<div>Two</div>Three", ["One", "Two", "Three"]],
    ["words in a sentence do not", "<p>One <b>t</b>wo <a href=#>three</a>.</p>", ["One two three."]],
    ["white space is shown once", "<p>  One \n\t two </p>", ["One two"]],
    ["a space is where it was, inside the tag or outside", "<p>One<b> two</b> <i>three</i></p>", ["One two three"]],
    ["spaces that do not break stay", "<p>10&nbsp;000</p>", ["10\u00a0000"]],
    ["two line breaks end a paragraph", "<p>One.<br><br>Two.</p>", ["One.", "Two."]],
    ["so does one before a capital", "<p>One.<br>Two.</p>", ["One.", "Two."]],
    ["one within a sentence does not", "<p>One line<br>and another</p>", ["One line and another"]],
    ["nor one in a headline", "<h1>One<br>Two</h1>", ["One Two"]],
    ["the cells of a table share a line", "<table><tr><td>One</td><td>Two</td></tr></table>", ["One\tTwo"]],
    ["preformatted lines are lines", "<pre>One.\n\nTwo.</pre>", ["One.", "Two."]],
    ["boxes without a space between them get one", "<p><span>One</span><span>Two</span></p>", ["One Two"]],
    ["letters set apart do not", "<p><span>T</span>wo</p>", ["Two"]],
    ["nothing is no block", "<p> </p><div></div><br>", []],
  ])("%s", (_, html, texts) => {
    expect(collect(html).map(({ text }) => text)).toEqual(texts);
  });

  test("each with the elements around it, and their names", () => {
    const [block] = collect(`<div class="story" id="s1"><p itemprop="lead">Text</p></div>`);
    expect(block).toMatchObject({ tags: ["div", "p"], names: ["story s1", "lead"] });
  });

  test("each with what of it is a link, and what is bold", () => {
    const [block] = collect("<p><a href=#>Link</a> <b>bold</b></p>");
    expect(block).toMatchObject({ linked: 0.5, bold: 0.5 });
  });

  test("each with the times that it states for machines", () => {
    expect(collect(`<p>On <time datetime="2024-10-08">Tuesday</time></p>`)[0]?.times).toEqual(["2024-10-08"]);
  });
});
