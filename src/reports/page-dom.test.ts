import { expect, test } from "vitest";
import { defaultLimits } from "./limits.ts";
import { walk } from "./page-dom.ts";
import { parsePage } from "./parse-page.ts";

/** What a walk meets, in order. */
function steps(html: string, passesOver: string | null = null): string {
  const met: string[] = [];
  walk(parsePage(html, defaultLimits).document.body, {
    enter: ({ localName }) => {
      met.push(`<${localName}>`);
      return localName !== passesOver;
    },
    leave: ({ localName }) => met.push(`</${localName}>`),
    text: ({ data }) => met.push(data),
  });
  return met.join("");
}

test("walks through a page in the order in which it is written", () => {
  expect(steps("a<div>b<p>c</p><p></p></div>d")).toBe("a<div>b<p>c</p><p></p></div>d");
});

test("passes over what it is told not to enter, and leaves it all the same", () => {
  expect(steps("<ul><li>a</li></ul><p>b</p>", "ul")).toBe("<ul></ul><p>b</p>");
});

test("an empty page has nothing to walk through", () => {
  expect(steps("")).toBe("");
});
