import fc from "fast-check";
import { expect, it, test } from "vitest";
import { readLines } from "./read-lines.ts";

async function* stream(...chunks: readonly string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function linesOf(chunks: AsyncIterable<Uint8Array>, longest = 1000): Promise<readonly (string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { bytes } of readLines(chunks, longest))
    lines.push(bytes === null ? null : Buffer.from(bytes).toString());
  return lines;
}

it.each([
  [["a\nb\n"], ["a", "b"]],
  [["a\nb"], ["a", "b"]],
  [
    ["a", "b\nc", "\n"],
    ["ab", "c"],
  ],
  [["a\n\nb\n"], ["a", "", "b"]],
  [[], []],
])("splits %j into %j", async (chunks, lines) => {
  expect(await linesOf(stream(...chunks))).toEqual(lines);
});

test("a line that is too long is passed over, and the next is read", async () => {
  expect(await linesOf(stream("abc", "defgh", "ijk\nok\n"), 5)).toEqual([null, "ok"]);
});

test("lines are the same wherever the stream is cut", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), fc.nat(7), async (lines, size) => {
      const clean = lines.map((line) => line.replaceAll("\n", " "));
      const bytes = Buffer.from(clean.map((line) => `${line}\n`).join(""));
      const chunks = Array.from({ length: Math.ceil(bytes.length / (size + 1)) }, (_, index) =>
        bytes.subarray(index * (size + 1), (index + 1) * (size + 1)),
      );
      expect(
        await linesOf(
          (async function* () {
            yield* chunks;
          })(),
        ),
      ).toEqual(clean);
    }),
  );
});
