import { expect, test } from "vitest";
import type { FoundAttribution } from "../schema/analysis.ts";
import type { Voicing } from "../schema/cast.ts";
import type { Span } from "../text/span.ts";
import { typeAttributions } from "./type-attributions.ts";

const text = 'Reiss denied that shots were fired. "The road is closed," she said.';
const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const found = (source: string, cue: string, content: string): FoundAttribution => ({
  source: [spanOf(source)],
  cue: spanOf(cue),
  content: [spanOf(content)],
  parent: null,
  confidence: 0.9,
});
const nobody: Voicing = { speaker: null, anonymous: false, through: [] };
const quote = { span: spanOf('"The road is closed,"'), closed: true };

test("says of each statement what its cue does and how its words are given", () => {
  const attributions = [
    found("Reiss", "denied", "that shots were fired"),
    found("she", "said", '"The road is closed,"'),
  ];
  const typed = typeAttributions(text, { quotes: [quote], attributions }, [nobody, nobody]);
  expect(typed).toMatchObject([
    { id: "a1", act: "deny", stance: "denies", quoteType: "indirect", parent: null },
    { id: "a2", act: "state", stance: "affirms", quoteType: "direct", parent: null },
  ]);
});

test("names a statement's parent by its id", () => {
  const inner = { ...found("she", "said", '"The road is closed,"'), parent: 0 };
  const attributions = [found("Reiss", "denied", "that shots were fired"), inner];
  expect(typeAttributions(text, { quotes: [], attributions }, [nobody, nobody])[1]?.parent).toBe("a1");
});

test("gives each statement its speaker and its channels", () => {
  const voicing: Voicing = {
    speaker: "e1",
    anonymous: false,
    through: [{ name: "Meridian", entity: "e2", kind: "agency", span: [0, 5] }],
  };
  const attributions = [found("Reiss", "denied", "that shots were fired")];
  expect(typeAttributions(text, { quotes: [], attributions }, [voicing])).toMatchObject([voicing]);
});
