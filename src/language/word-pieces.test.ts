import { expect, test } from "vitest";
import { splitWords } from "./split-words.ts";
import { readVocabulary } from "./vocabulary.ts";
import { wordPieces } from "./word-pieces.ts";

const vocabulary = readVocabulary(
  "[PAD]\n[UNK]\n[CLS]\n[SEP]\nun\n##aff\n##able\nunaff\nizm\n##ir\nᄒ\n##ᅡ\n##ᆫ\na\n##a\n",
);

const read = (text: string) =>
  [...splitWords(text, [0, text.length])]
    .flatMap((word) => wordPieces(text, word, vocabulary))
    .map(({ id, span }) => [[...vocabulary.ids.keys()][id], text.slice(...span)]);

test.each<[string, string, [string, string][]]>([
  [
    "takes the longest piece first",
    "unaffable",
    [
      ["unaff", "unaff"],
      ["##able", "able"],
    ],
  ],
  [
    "maps pieces back over letters that lower-casing makes longer",
    "İZMİR",
    [
      ["izm", "İZM"],
      ["##ir", "İR"],
    ],
  ],
  [
    "leaves marks and controls with the piece before them",
    "Una\u0301ff\u00adable",
    [
      ["unaff", "Una\u0301ff\u00ad"],
      ["##able", "able"],
    ],
  ],
  ["makes a word it cannot finish one unknown piece", "unx", [["[UNK]", "unx"]]],
  ["makes a word unknown rather than cut one character in two", "한", [["[UNK]", "한"]]],
  ["makes a stray mark an unknown piece", "\u0308", [["[UNK]", "\u0308"]]],
])("%s", (_, text, pieces) => {
  expect(read(text)).toEqual(pieces);
});

test("takes words of 100 characters apart, and no longer ones", () => {
  expect(read("a".repeat(100))).toHaveLength(100);
  expect(read("a".repeat(101))).toEqual([["[UNK]", "a".repeat(101)]]);
});
