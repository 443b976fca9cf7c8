import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readPolnear } from "./read-polnear.ts";

it("counts in UTF-16 code units what PolNeAR counts in code points", () => {
  const folder = mkdtempSync(join(tmpdir(), "counterclaim-"));
  const path = join(folder, "tiny.jsonl");
  const relation = { source: [[2, 4]], cue: [[5, 6]], content: [] };
  writeFileSync(path, `${JSON.stringify({ id: "1", text: "😀 He s", relations: [relation] })}\n`);
  const [article] = readPolnear(path);
  rmSync(folder, { recursive: true });
  expect(article).toEqual({
    id: "1",
    text: "😀 He s",
    relations: [{ source: [[3, 5]], cue: [[6, 7]], content: [] }],
  });
});
