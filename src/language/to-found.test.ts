import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readerSettingsSchema } from "../schema/reader-settings.ts";
import { encodeText } from "./encode-text.ts";
import { toFound } from "./to-found.ts";
import { readVocabulary } from "./vocabulary.ts";

const read = (name: string): string => readFileSync(new URL(`../../models/${name}`, import.meta.url), "utf8");
const settings = readerSettingsSchema.parse(JSON.parse(read("reader.json")));
const vocabulary = readVocabulary(read("vocabulary.txt"));
const text = "Pavlo Reiss, a spokesman, told Vestnar that Tarrenko had gone.";
const encoded = encodeText(text, [[0, text.length]], vocabulary);

/** The pieces from the one that begins `from` to the one before the word `to`. */
function run(from: string, to: string) {
  const pieceAt = (words: string): number => encoded.starts.findIndex((start) => start >= text.indexOf(words));
  return { firstPiece: pieceAt(from), endPiece: pieceAt(to), score: -0.01 };
}

function wordsOf(source: ReturnType<typeof run>, content: readonly ReturnType<typeof run>[]) {
  const statement = { cue: { ...run("told", "Vestnar"), score: 0.9 }, source, content, isInner: false };
  const found = toFound(statement, null, encoded, settings);
  const words = (spans: typeof found.source) => spans.map((span) => text.slice(...span));
  return { source: words(found.source), cue: text.slice(...found.cue), content: words(found.content) };
}

test("gives a source without the comma that closes its apposition", () => {
  expect(wordsOf(run("Pavlo", "told"), [run("that", "had")])).toEqual({
    source: ["Pavlo Reiss, a spokesman"],
    cue: "told",
    content: ["that Tarrenko"],
  });
});

test("cuts no word in two, and gives words that touch once", () => {
  const name = run("Tarrenko", "had");
  const [head, tail] = [
    { ...name, endPiece: name.firstPiece + 1 },
    { ...name, firstPiece: name.endPiece - 1 },
  ];
  expect(name.endPiece - name.firstPiece).toBeGreaterThan(1);
  expect(wordsOf(run("Pavlo", ","), [head, tail]).content).toEqual(["Tarrenko"]);
});
