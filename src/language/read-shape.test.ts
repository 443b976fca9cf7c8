import { expect, test } from "vitest";
import { readShape, type shapes as Shapes, shapes } from "./read-shape.ts";

test.each<[string, keyof typeof Shapes]>([
  ["talks", "lower"],
  ["œuvre", "lower"],
  ["東", "lower"],
  ["Trump", "capitalised"],
  ["I", "capitalised"],
  ["Élan", "capitalised"],
  ["E\u0301lan", "capitalised"],
  ["UN", "upper"],
  ["ÉU", "upper"],
  ["McCain", "mixed"],
  ["iPhone", "mixed"],
  ["2016", "digit"],
  ["F16s", "digit"],
  ["½", "digit"],
  ["“", "quotation"],
  ["'", "quotation"],
  ["«", "quotation"],
  [".", "other"],
  ["🚨", "other"],
  ["", "other"],
])("reads the shape of %j as %s", (word, shape) => {
  expect(readShape(word)).toBe(shapes[shape]);
});
