import { expect, it } from "vitest";
import { figuresIn } from "./figures-in.ts";

it.each([
  ["One soldier was killed.", ["One soldier was killed|killed people 1"]],
  ["At least one road is closed.", ["At least one road|count roads 1.."]],
  ["It lies one kilometre away.", ["one kilometre|distance kilometres 1"]],
  ["One of them spoke.", []],
  ["One day they will return.", []],
  ["She is the one.", []],
])("counts “one” in %j or not", (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});
