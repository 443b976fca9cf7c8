import { expect, it } from "vitest";
import { fateAcross, fateBehind, fateBehindMore, fateClose, fateOfGroup } from "./fate-behind.ts";
import { lexemesOf } from "./read-for-tests.ts";

it.each([
  ["killed in the blast", "killed"],
  ["killed three others", undefined],
  ["dead", "killed"],
  ["walking home", undefined],
])("tells what became of those right before %j", (text, measure) => {
  expect(fateClose(lexemesOf(text), 0)?.measure).toBe(measure);
});

it.each([
  ["have been killed", "killed"],
  ["were arrested on Friday", "arrested"],
  ["were not killed", undefined],
])("tells what became of those before %j over the auxiliaries", (text, measure) => {
  expect(fateBehind(lexemesOf(text), 0)?.measure).toBe(measure);
});

it("tells what became of a group by its name", () => {
  expect(fateOfGroup(lexemesOf("of the wounded"), 0)?.measure).toBe("wounded");
});

it("tells it over a phrase that only says where", () => {
  expect(fateBehindMore(lexemesOf("at the plant were killed"), 0)?.measure).toBe("killed");
});

it("tells it over what stands between two commas", () => {
  expect(fateAcross(lexemesOf(", among them three journalists, died"), 0)?.measure).toBe("killed");
});
