import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { encodeText } from "./encode-text.ts";
import { finishContents } from "./finish-contents.ts";
import { readVocabulary } from "./vocabulary.ts";

const vocabulary = readVocabulary(readFileSync(new URL("../../models/vocabulary.txt", import.meta.url), "utf8"));

/** What becomes of a content that was taken to be `seen` by a head that saw `sight` of the text. */
function finish(text: string, seen: string, sight: string): string {
  const encoded = encodeText(text, [[0, text.length]], vocabulary);
  const toRange = (words: string) => {
    const start = text.indexOf(words);
    const firstPiece = encoded.starts.findIndex((at) => at >= start);
    const endPiece = encoded.ends.findLastIndex((end) => end <= start + words.length) + 1;
    return { firstPiece, endPiece };
  };
  const within = { firstPiece: 0, endPiece: encoded.ids.length };
  const [run] = finishContents([{ ...toRange(seen), score: 0 }], { ...toRange(sight), within }, encoded);
  return text.slice(encoded.starts[run!.firstPiece], encoded.ends[run!.endPiece - 1]);
}

test.each([
  [
    "a long quotation to its closing mark",
    'He said: "We stay. We rebuild the bridge. We pay." Then he left.',
    '"We stay. We rebuild',
    'He said: "We stay. We rebuild',
    '"We stay. We rebuild the bridge. We pay."',
  ],
  [
    "a long quotation back to its opening mark",
    'It was noon. "We stay. We rebuild the bridge," he said.',
    'rebuild the bridge,"',
    'rebuild the bridge," he said.',
    '"We stay. We rebuild the bridge,"',
  ],
  [
    "a sentence to its end, and no further",
    "She said the bridge was closed on Monday. Nobody came.",
    "the bridge was",
    "She said the bridge was",
    "the bridge was closed on Monday.",
  ],
])("goes on in %s", (_, text, seen, sight, expected) => {
  expect(finish(text, seen, sight)).toBe(expected);
});

test("a content that ends before the edge ends where the model says", () => {
  const text = "She said the bridge was closed, and she left for the coast on Monday.";
  expect(finish(text, "the bridge was closed", "said the bridge was closed, and she left")).toBe(
    "the bridge was closed",
  );
});
