import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, it, test } from "vitest";
import type { Span } from "../src/text/span.ts";
import { findBeside, pathBeside } from "./data-folder.ts";
import { type Case, levels, type Relation, roles, scoreAttributions } from "./score-attribution.ts";
import { toPrf } from "./table.ts";

const script = "measure/score_attribution.py";
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const missing = [...(findBeside(script) ? [] : [pathBeside(script)]), ...(hasPython ? [] : ["python3"])];

const at = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const text = "“We go,” Ann 𝒮mith said. It’s late, officials say.";
const said: Relation = {
  source: [at(text, "Ann 𝒮mith")],
  cue: [at(text, "said")],
  content: [at(text, "“We go,”")],
};
const say: Relation = { source: [at(text, "officials")], cue: [at(text, "say")], content: [at(text, "It’s late")] };
const count = (gold: readonly Relation[], found: readonly Relation[] | null) =>
  scoreAttributions([{ id: "1", text, gold, found }]);

it("finds everything right in a reading that is the gold", () => {
  const { relations, tokens } = count([said, say], [say, said]);
  for (const level of levels) expect(relations[level], level).toEqual({ gold: 2, found: 2, right: 2 });
  expect(tokens.content).toEqual({ gold: 5, found: 5, right: 5 });
});

it.each([
  ["half the words of its source", { source: [at(text, "Ann")] }, levels],
  ["another source", { source: [at(text, "officials")] }, ["cue", "content_loose", "content_strict"]],
  ["no source", { source: [] }, ["cue", "content_loose", "content_strict"]],
  ["half its content", { content: [at(text, "“We")] }, ["cue", "loose", "content_loose"]],
  ["another cue", { cue: [at(text, "say.")] }, levels.slice(1)],
])("counts a statement that was found with %s", (_, change, reached) => {
  const { relations } = count([said], [{ ...said, ...change }]);
  expect(levels.filter((level) => relations[level].right === 1)).toEqual(reached);
});

it("counts a text that was not read as one where nothing was found", () => {
  const score = count([said], null);
  expect(score.missing).toBe(1);
  expect(score.relations.loose).toEqual({ gold: 1, found: 0, right: 0 });
});

/** Texts with astral letters, signs that are no words, and marks, with spans that begin and end anywhere. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    id: fc.uuid(),
    words: fc.array(fc.constantFrom("say", "he", "𝒮o", "😀", "“", "é", "e\u0301", "no_1", "٣", "²", "—", "It’s"), {
      minLength: 1,
      maxLength: 40,
    }),
  })
  .chain(({ id, words }) => {
    const text = words.join(" ");
    const characters = [...text];
    const offsets = characters.map((_, index) => characters.slice(0, index).join("").length);
    const offset = fc.constantFrom(...offsets, text.length);
    const span = fc.tuple(offset, offset).map(([one, two]): Span => [Math.min(one, two), Math.max(one, two)]);
    const spans = (least: number) => fc.array(span, { minLength: least, maxLength: 2 });
    const relation = fc.record({ source: spans(0), cue: spans(1), content: spans(0) });
    const relations = fc.array(relation, { maxLength: 5 });
    return fc.record({ id: fc.constant(id), text: fc.constant(text), gold: relations, found: fc.option(relations) });
  });

/** Spans in code points, which the gold of the outside measure counts. */
const toCodePoints = (text: string, relation: Relation) =>
  Object.fromEntries(
    roles.map((role) => [role, relation[role].map((span) => span.map((offset) => [...text.slice(0, offset)].length))]),
  );

/** What the outside measure prints. */
function runOutside(made: readonly Case[]): string {
  const folder = mkdtempSync(join(tmpdir(), "counterclaim-"));
  const [gold, found] = [join(folder, "gold.jsonl"), join(folder, "found.jsonl")];
  const toLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  const outer = (relations: readonly Relation[]) => relations.map((relation) => ({ ...relation, parent: null }));
  const inner = { ...said, parent: "a1" };
  try {
    writeFileSync(
      gold,
      toLines(made.map(({ id, text, gold }) => ({ id, text, relations: gold.map((one) => toCodePoints(text, one)) }))),
    );
    const read = made.filter(({ found }) => found !== null);
    writeFileSync(found, toLines(read.map(({ id, found }) => ({ id, attributions: [...outer(found ?? []), inner] }))));
    return execFileSync("python3", [pathBeside(script), gold, found, "--utf16"], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Our figures in its words. */
function toOutsideLines(made: readonly Case[]): string {
  const { missing, tokens, relations } = scoreAttributions(made);
  const figures = (name: string, [p, r, f1]: readonly number[]) =>
    `${name} P ${p!.toFixed(3)} R ${r!.toFixed(3)} F1 ${f1!.toFixed(3)}\n`;
  const { gold, found } = relations.loose;
  return [
    `documents ${made.length} (missing ${missing}); gold relations ${gold}; predicted ${found}\n`,
    ...roles.map((role) => figures(`token ${role.padEnd(8)}`, toPrf(tokens[role]))),
    ...levels.map((level) => figures(`relation ${level.padEnd(14)}`, toPrf(relations[level]))),
  ].join("");
}

test.skipIf(missing.length > 0)(`says what the outside measure says${missing.map((it) => `, but no ${it}`)}`, () => {
  for (const seed of [1, 2, 3]) {
    const made = fc.sample(cases, { numRuns: 60, seed });
    expect(toOutsideLines(made)).toBe(runOutside(made));
  }
});
