import { expect, it } from "vitest";
import { judgeNested, type NestedText, printNestedErrors, toNestedTable } from "./nested.ts";

const words = "According to Ann, Bob said that he was late.";
const at = (part: string): readonly [number, number] => [words.indexOf(part), words.indexOf(part) + part.length];
const outer = {
  id: "a1",
  source: [at("Ann")],
  cue: [at("According to")],
  content: [at("Bob said that he was late")],
  parent: null,
};
const inner = { id: "a2", source: [at("Bob")], cue: [at("said")], content: [at("that he was late")], parent: "a1" };
const text: NestedText = { id: "nested-01", half: "dev", text: words, attributions: [outer, inner] };

it.each([
  ["all of it", [inner, outer], [true, true, true]],
  ["nothing of what it holds", [outer], [false, false, false]],
  ["another source", [outer, { ...inner, source: [at("Ann")] }], [true, false, true]],
  ["no parent", [outer, { ...inner, parent: null }], [true, true, false]],
  ["a parent that is not there", [{ ...outer, cue: [at("late")] }, inner], [true, true, false]],
  ["another cue", [outer, { ...inner, cue: [at("was")] }], [false, false, false]],
  ["another content", [outer, { ...inner, content: [at("According to Ann, Bob said that")] }], [false, false, false]],
])("judges a reading with %s", (_, found, [isFound, source, parent]) => {
  const reading = judgeNested(text, found).readings[1]!;
  expect(reading).toMatchObject({ isInner: true, source, parent });
  expect(reading.found !== null).toBe(isFound);
});

it("counts outer and inner statements by themselves", () => {
  const { rows } = toNestedTable([judgeNested(text, [outer, { ...inner, parent: null }])]);
  expect(rows.slice(0, 2)).toEqual([
    { name: "dev, outer", cells: [1, 1, 1, 1, 1, 2, 1] },
    { name: "dev, inner", cells: [1, 1, 1, 0, 0, 0, null] },
  ]);
});

it("shows the errors of the dev half and never those of the test half", () => {
  const missed = [judgeNested(text, [outer])];
  expect(printNestedErrors(missed)).toEqual(["", "nested-01", "  missed  Bob | said | that he was late"]);
  expect(printNestedErrors([judgeNested({ ...text, half: "test" }, [outer])])).toEqual([]);
});
