import { expect, test } from "vitest";
import type { Part } from "../schema/report.ts";
import { findForeign } from "./find-foreign.ts";

const english =
  "The ministry said on Tuesday that the road to the town had been closed since the morning and that nobody knew when it would be opened again.";
const german =
  "Das Ministerium erklärte am Dienstag, die Straße in die Stadt sei seit dem Morgen gesperrt, und niemand wisse, wann sie wieder geöffnet werde.";
const text = `${english}\n${german}`;
const parts: readonly Part[] = [
  { kind: "paragraph", span: [0, english.length] },
  { kind: "paragraph", span: [english.length + 1, text.length] },
];

test("a paragraph in another language is a finding", () => {
  expect(findForeign(text, parts, "en")).toMatchObject([{ rule: "passage-foreign", span: parts[1]!.span }]);
});

test("a report of which the language is not known has no foreign passages", () => {
  expect(findForeign(text, parts, null)).toEqual([]);
});

test("what is not read has none either", () => {
  expect(
    findForeign(
      text,
      parts.map(({ span }) => ({ kind: "furniture", span })),
      "en",
    ),
  ).toEqual([]);
});
