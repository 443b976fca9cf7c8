import { expect, test } from "vitest";
import { splitList } from "./split-list.ts";

test.each([
  ["Roza Lindt and Jon Marrable", ["Roza Lindt", "Jon Marrable"]],
  ["Roza Lindt, Jon Marrable & LPA", ["Roza Lindt", "Jon Marrable", "LPA"]],
  ["Roza Lindt in Pelsk, with LPA", ["Roza Lindt", "Pelsk", "LPA"]],
  ["Roza Lindt — Courier", ["Roza Lindt", "Courier"]],
  ["Anna-Lena Andersson", ["Anna-Lena Andersson"]],
  [" , ", []],
])("a byline's list %j has the pieces %j", (list, pieces) => {
  expect(splitList(list)).toEqual(pieces);
});
