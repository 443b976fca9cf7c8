import { expect, it } from "vitest";
import { lexemesOf } from "./read-for-tests.ts";
import { withScale } from "./with-scale.ts";

it.each([
  ["1.1 million", 1_100_000, null],
  ["1.1-million", 1_100_000, null],
  ["1.1bn", 1.1e9, null],
  ["1.1 m", 1.1, null],
  ["1.1m deep", 1.1, null],
  ["1.1 trillion", 1.1, "trillion"],
  ["1.1tn", 1.1, "trillion"],
])("reads the scale of %j", (text, value, unread) => {
  const numeral = { first: 0, last: 0, value: 1.1, scales: [], kind: "digits", unread: null } as const;
  expect(withScale(lexemesOf(text), numeral)).toMatchObject({ value, unread });
});
