import { expect, test } from "vitest";
import type { Attribution } from "../schema/attribution.ts";
import type { Span } from "../text/span.ts";
import { findUnread } from "./find-unread.ts";

const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

const attribution = (text: string, source: string | null, cue: string, content: string): Attribution => ({
  id: "a1",
  source: source === null ? [] : [spanOf(text, source)],
  cue: [spanOf(text, cue)],
  content: [spanOf(text, content)],
  quoteType: "indirect",
  voice: "source",
  act: "state",
  stance: "affirms",
  polarity: "positive",
  certainty: null,
  speaker: source === null ? null : "e1",
  anonymous: false,
  through: [],
  parent: null,
  confidence: 0.9,
});

test("a quotation that nobody was found to have said is a finding", () => {
  const text = "“We have nowhere left to go now.” The road was empty.";
  const quote = { span: spanOf(text, "“We have nowhere left to go now.”"), closed: true };
  expect(findUnread(text, [], [quote])).toMatchObject([{ rule: "quote-unattributed", span: quote.span }]);
});

test("a quotation inside what somebody said is none", () => {
  const text = "“We have nowhere left to go now,” she said.";
  const quote = { span: spanOf(text, "“We have nowhere left to go now,”"), closed: true };
  expect(findUnread(text, [attribution(text, "she", "said", "“We have nowhere left to go now,”")], [quote])).toEqual(
    [],
  );
});

test("a borrowed word in quotation marks is none", () => {
  const text = "The “operation” went on.";
  expect(findUnread(text, [], [{ span: spanOf(text, "“operation”"), closed: true }])).toEqual([]);
});

test("a statement whose source stands elsewhere is one, at its cue", () => {
  const text = "Adding that the road was closed.";
  const [finding] = findUnread(text, [attribution(text, null, "Adding", "that the road was closed")], []);
  expect(finding).toMatchObject({ rule: "source-elsewhere", span: spanOf(text, "Adding") });
});

test("a source that was led back to nobody is one", () => {
  const text = "They said that the road was closed.";
  const unresolved = { ...attribution(text, "They", "said", "that the road was closed"), speaker: null };
  expect(findUnread(text, [unresolved], [])).toMatchObject([{ rule: "source-unresolved", span: spanOf(text, "They") }]);
});

test("a statement that runs on from the one before has its speaker, and is none", () => {
  const text = "Adding that the road was closed.";
  const runsOn = { ...attribution(text, null, "Adding", "that the road was closed"), speaker: "e1" };
  expect(findUnread(text, [runsOn], [])).toEqual([]);
});

test("a quotation that is never closed is one", () => {
  const text = "“We have nowhere to go";
  expect(findUnread(text, [], [{ span: [0, text.length], closed: false }]).map(({ rule }) => rule)).toContain(
    "quote-unclosed",
  );
});
