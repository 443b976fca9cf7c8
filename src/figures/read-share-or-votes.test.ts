import { expect, it } from "vitest";
import { figuresIn } from "./figures-in.ts";

it.each([
  ["The law was passed by 26 to two.", ["26|votes votes 26", "two|votes votes 2"]],
  ["She took 51 per cent, against 47 for him.", ["51 per cent|share percent 51", "47|share percent 47"]],
])("takes the bare numbers of %j for votes and shares", (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});
