import { expect, it, test } from "vitest";
import type { AnnotateInput } from "../schema/annotation.ts";
import { annotateLines } from "./annotate-lines.ts";
import type { Pool } from "./open-pool.ts";

/** A pool that answers with the id, later ones sooner, and notes how many were under way at once. */
function slowPool(workers: number): Pool & { readonly most: () => number } {
  let underWay = 0;
  let most = 0;
  return {
    workers,
    most: () => most,
    annotate: async ({ id }: AnnotateInput) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, 10 - Number(id))));
      underWay -= 1;
      return JSON.stringify({ id });
    },
    [Symbol.asyncDispose]: async () => {},
  };
}

async function* stream(...chunks: readonly (string | Uint8Array)[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

async function annotateAll(...chunks: readonly (string | Uint8Array)[]) {
  const results = [];
  for await (const line of annotateLines(stream(...chunks), slowPool(2))) results.push(JSON.parse(line));
  return results;
}

test("answers come in the order of the input, whoever is done first", async () => {
  const input = Array.from({ length: 12 }, (_, index) => `{"id":"${index}","text":"x"}\n`);
  expect((await annotateAll(...input)).map(({ id }) => id)).toEqual(input.map((_, index) => String(index)));
});

test("no more is read ahead than the workers can soon take", async () => {
  const pool = slowPool(2);
  const input = Array.from({ length: 100 }, (_, index) => `{"id":"${index}","text":"x"}\n`);
  for await (const line of annotateLines(stream(...input), pool)) expect(line).not.toBe("");
  expect(pool.most()).toBeLessThanOrEqual(8);
});

test("an answer does not wait for the next line to come in", async () => {
  async function* oneAndThenNothing() {
    yield Buffer.from('{"id":"1","text":"x"}\n');
    await new Promise(() => {});
  }
  const answers = annotateLines(oneAndThenNothing(), slowPool(2));
  expect((await answers.next()).value).toBe('{"id":"1"}');
});

it.each([
  ["broken JSON", '{"id": "1", "text"', "input-not-json"],
  ["neither text nor html", '{"id": "1"}', "input-invalid"],
  ["both text and html", '{"id": "1", "text": "a", "html": "b"}', "input-invalid"],
  ["no id", '{"text": "a"}', "input-invalid"],
  ["no object", "[1, 2]", "input-invalid"],
  ["bytes that are not UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), "input-not-utf8"],
])("%s gives an error in its place, and the rest goes on", async (_, line, code) => {
  const results = await annotateAll('{"id":"0","text":"x"}\n', line, "\n", '{"id":"2","text":"x"}\n');
  expect(results).toMatchObject([{ id: "0" }, { error: { code } }, { id: "2" }]);
});

test("an error carries the id of its line where that can be made out", async () => {
  expect(await annotateAll('{"id": "r7"}\n')).toMatchObject([{ id: "r7", error: { code: "input-invalid" } }]);
});

test("blank lines are no reports", async () => {
  expect(await annotateAll("\n  \n", '{"id":"1","text":"x"}\n', "\r\n")).toEqual([{ id: "1" }]);
});
