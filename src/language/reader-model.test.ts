import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import { runtimeNames } from "./open-runtime.ts";
import { ReaderModel } from "./reader-model.ts";

const models = fileURLToPath(new URL("../../models", import.meta.url));
const text =
  "Azerbaijan said that the two sides had discussed fuel, according to the presidency. “The truce remains,” the minister told reporters.";

describe.each(runtimeNames)("the reader on %s", (runtime) => {
  let model: ReaderModel;
  beforeAll(async () => {
    model = await ReaderModel.open(models, { runtimes: [runtime] });
  }, 30_000);
  afterAll(() => model[Symbol.asyncDispose]());

  test("finds who says what, and what stands inside it", async () => {
    const { attributions } = await analyse(text, [[[0, text.length]]], model);
    const found = attributions.map(({ source, cue, parent }) => ({
      source: source.map((span) => text.slice(...span)).join(" "),
      cue: text.slice(...cue),
      isInner: parent !== null,
    }));
    expect(found).toEqual(
      expect.arrayContaining([
        { source: "the presidency", cue: "according to", isInner: false },
        { source: "Azerbaijan", cue: "said", isInner: true },
        { source: "the minister", cue: "told", isInner: false },
      ]),
    );
  });

  test("reads the same text twice in the same way", async () => {
    const [once, again] = [
      await analyse(text, [[[0, text.length]]], model),
      await analyse(text, [[[0, text.length]]], model),
    ];
    expect(again).toEqual(once);
  });

  test("finds nothing in a text without words", async () => {
    expect(await analyse("   ", [], model)).toEqual({
      sentences: [],
      quotes: [],
      tokens: [],
      names: [],
      attributions: [],
    });
  });
});

describe("a model folder that is not as it was trained", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "counterclaim-"));
    await cp(models, folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  test("is refused when a file was changed", async () => {
    const path = join(folder, "vocabulary.txt");
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, -1));
    await expect(ReaderModel.open(folder)).rejects.toMatchObject({ code: "model-missing" });
    await writeFile(path, whole);
  });

  test("is refused when a file is missing", async () => {
    await rm(join(folder, "roles.onnx"));
    await expect(ReaderModel.open(folder)).rejects.toMatchObject({ code: "model-missing" });
  });
});
