import { expect, test } from "vitest";
import { findOutlet } from "./find-outlet.ts";

const find = (plain: string) => findOutlet([{ kind: "furniture", span: [0, plain.length], plain }]);

test.each([
  ["© 2024 Ambrel Valley Post. All rights reserved.", "Ambrel Valley Post"],
  ["Copyright © 2019-2024 The Courier Ltd.", "Courier"],
  ["(c) 2024 Marovel Star | Terms of use", "Marovel Star"],
  ["© Marovel Star. All rights reserved.", "Marovel Star"],
  ["© Halmora Today 2024.", "Halmora Today"],
])("the notice %j says who published a report", (plain, outlet) => {
  expect(find(plain)).toBe(outlet);
});

test.each([
  ["a picture's", "© Jane Doe"],
  ["a picture agency's", "© 2024 Getty Images"],
  ["an agency's", "Copyright 2024 The Associated Press. All rights reserved."],
  ["no one's", "All rights reserved."],
  ["a long one", `© 2024 Courier. ${"No part may be copied. ".repeat(20)}`],
  ["a masthead", "MAROVEL STAR"],
])("%s does not: %j", (_, plain) => {
  expect(find(plain)).toBeNull();
});

test("a notice inside the report is part of the report", () => {
  const plain = "© 2024 Courier";
  expect(findOutlet([{ kind: "paragraph", span: [0, plain.length], plain }])).toBeNull();
});
