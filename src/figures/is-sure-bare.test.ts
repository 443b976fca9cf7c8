import { expect, it } from "vitest";
import { figuresIn } from "./figures-in.ts";

it.each([
  ["Officials put the death toll at 41.", ["41|killed people 41 ="]],
  ["The team of 12 left.", ["12|people people 12"]],
  ["He was sentenced to 18 and eleven years.", ["18|duration years 18", "eleven years|duration years 11"]],
  ["Text to 82623 for help.", []],
  ["They lost billions.", []],
  ["He chose 12.", []],
])("tells whether the bare numbers of %j count", (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});
