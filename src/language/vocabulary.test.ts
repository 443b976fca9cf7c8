import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isError } from "../errors.ts";
import { readVocabulary } from "./vocabulary.ts";

test("numbers the pieces by their lines and finds the special ones", () => {
  const vocabulary = readVocabulary("[PAD]\r\n[UNK]\r\n[CLS]\r\n[SEP]\r\nword\r\n");
  expect(vocabulary).toMatchObject({ pad: 0, unknown: 1, classify: 2, separate: 3 });
  expect([...vocabulary.ids.keys()]).toEqual(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "word"]);
});

test("ships a vocabulary of 30,522 pieces", () => {
  const text = readFileSync(new URL("../../models/vocabulary.txt", import.meta.url), "utf8");
  const vocabulary = readVocabulary(text);
  expect(vocabulary.ids.size).toBe(30_522);
  expect(vocabulary).toMatchObject({ pad: 0, unknown: 100, classify: 101, separate: 102 });
});

test("refuses a vocabulary without its special pieces", () => {
  expect(() => readVocabulary("word\n")).toThrowError(
    expect.toSatisfy((error: unknown) => isError(error, "model-missing")),
  );
});
