import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Token } from "../schema/analysis.ts";
import { analyse } from "./analyse.ts";
import { ReaderModel } from "./reader-model.ts";

const models = fileURLToPath(new URL("../../models", import.meta.url));

describe("the grammar of a report", () => {
  let model: ReaderModel;
  beforeAll(async () => {
    model = await ReaderModel.open(models);
  });
  afterAll(() => model[Symbol.asyncDispose]());

  const read = (text: string) => analyse(text, [[[0, text.length]]], model);
  const find = (tokens: readonly Token[], text: string, word: string) =>
    tokens.find(({ span }) => text.slice(...span) === word)!;

  it("says who does what to whom", async () => {
    const text = "The army shelled two villages near the border on Tuesday, officials said.";
    const { tokens } = await read(text);
    const [army, shelled, villages] = ["army", "shelled", "villages"].map((word) => find(tokens, text, word));
    expect(shelled).toMatchObject({ lemma: "shell", upos: "VERB" });
    expect(army).toMatchObject({ deprel: "nsubj", upos: "NOUN", head: tokens.indexOf(shelled!) });
    expect(villages).toMatchObject({ lemma: "village", deprel: "obj", head: tokens.indexOf(shelled!) });
    expect(find(tokens, text, "two")).toMatchObject({ deprel: "nummod", head: tokens.indexOf(villages!) });
  });

  it("is a tree with one root for each sentence", async () => {
    const text = `Rain fell. ${"The town, the port, the bridge and the road ".repeat(60)}were hit. “Stop!” he cried.`;
    const { tokens, sentences } = await read(text);
    const roots = tokens.filter(({ head }) => head === -1);
    expect(roots).toHaveLength(sentences.length);
    expect(roots.every(({ deprel }) => deprel === "root")).toBe(true);
    for (const [index] of tokens.entries()) {
      let [at, steps] = [index, 0];
      while (at !== -1 && steps <= tokens.length) [at, steps] = [tokens[at]!.head, steps + 1];
      expect(at).toBe(-1);
    }
  });

  it("names people, bodies and places", async () => {
    const text = "Ilham Aliyev met Charles Michel in Brussels, the European Council said.";
    const { names } = await read(text);
    expect(names.map(({ span, kind }) => `${text.slice(...span)}: ${kind}`)).toEqual([
      "Ilham Aliyev: person",
      "Charles Michel: person",
      "Brussels: place",
      "European Council: organisation",
    ]);
  });
});
