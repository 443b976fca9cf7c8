import { expect, it } from "vitest";
import { toKinds } from "./kinds.ts";
import type { Relation } from "./score-attribution.ts";

const text = "“We go,” he said.\n\nHe hoped that “we” would go. They deny it. She said it was “a hoax.”";
const relation = (cue: string, content: string): Relation => {
  const find = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  return { source: [], cue: [find(cue)], content: [find(content)] };
};

it.each([
  ["direct", "said", "“We go,”"],
  ["belief, plan", "hoped", "that “we” would go"],
  ["indirect, saying", "deny", "it"],
  ["indirect, saying", "She said", "it was “a hoax.”"],
])("tells the kind %s of the cue %j with the content %j", (kind, cue, content) => {
  expect(toKinds(text, [relation(cue, content)])).toEqual([kind]);
});
