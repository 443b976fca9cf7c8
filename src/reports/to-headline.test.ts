import { expect, test } from "vitest";
import type { PageMetadata } from "./page-metadata.ts";
import { toHeadline } from "./to-headline.ts";

const said = (headlines: readonly string[], outlet: string | null = null): PageMetadata => ({
  headlines,
  outlet,
  authors: [],
  published: null,
  modified: null,
  language: null,
  url: null,
  description: null,
});
const printed = (plain: string) => [{ kind: "headline" as const, span: [0, plain.length] as const, plain }];

test.each<[string, string | null, PageMetadata | null, string | null]>([
  ["as a text prints it", "Talks end", null, "Talks end"],
  [
    "as the page prints it, where its head says the same",
    "Talks end without result",
    said(["TALKS END WITHOUT RESULT"]),
    "Talks end without result",
  ],
  [
    "as the page prints it, where its head has it with a section",
    "Talks End Without Result",
    said(["Opinion | Talks End Without Result"]),
    "Talks End Without Result",
  ],
  [
    "as the head says it, where something else is printed",
    "Live",
    said(["Talks end without result"]),
    "Talks end without result",
  ],
  [
    "without the outlet's name",
    null,
    said(["Talks end without result - Courier"], "The Courier"),
    "Talks end without result",
  ],
  ["without what stands after a line", null, said(["Talks end without result | News"]), "Talks end without result"],
  [
    "with what stands after a dash and is no outlet",
    null,
    said(["Talks end – without result"], "Courier"),
    "Talks end – without result",
  ],
  ["whole, where little would be left", null, said(["Talks | Courier"]), "Talks | Courier"],
  ["not at all, where nobody says it", null, said([]), null],
])("gives the headline %s", (_, shown, metadata, headline) => {
  expect(toHeadline(shown === null ? [] : printed(shown), metadata)).toBe(headline);
});
