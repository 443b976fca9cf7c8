import { expect, test } from "vitest";
import { findDateline } from "./read-dateline.ts";

const rest = "The talks ended on Tuesday.";

test.each<[string, string | null, readonly string[]]>([
  ["BRUSSELS, May 2 (Reuters) — ", "BRUSSELS", ["Reuters"]],
  ["BRUSSELS (AP) — ", "BRUSSELS", ["AP"]],
  ["PELSK, Upper Ambrel (LPA) — ", "PELSK, Upper Ambrel", ["LPA"]],
  ["STATE COLLEGE, Pa. — ", "STATE COLLEGE, Pa.", []],
  ["DEIR AL-BALAH, Gaza Strip (AP) -- ", "DEIR AL-BALAH, Gaza Strip", ["AP"]],
  ["KYIV/MOSCOW, Sept 20 (Reuters) - ", "KYIV/MOSCOW", ["Reuters"]],
  ["GENEVA - ", "GENEVA", []],
  ["WASHINGTON (Reuters): ", "WASHINGTON", ["Reuters"]],
  ["BEIJING, May 2 (Xinhua) ", "BEIJING", ["Xinhua"]],
  ["KYIV. Sept 20 /UKRINFORM/. ", null, []],
  ["New Delhi, Sep 20 (PTI) ", "New Delhi", ["PTI"]],
  ["Washington (CNN) — ", "Washington", []],
  ["(AFP) — ", null, ["AFP"]],
])("%j is a dateline of %j by %j", (dateline, place, agencies) => {
  const found = findDateline(dateline + rest);
  if (place === null && agencies.length === 0) expect(found).toBeNull();
  else {
    expect(found).toMatchObject({ span: [0, dateline.length], agencies });
    expect(found?.place && dateline.slice(...found.place)).toBe(place);
  }
});

test.each([
  ["a label", `WATCH — ${rest}`],
  ["a body's name", `NATO — ${rest}`],
  ["a dash in a sentence", "The talks — which the presidency called constructive — ended."],
  ["a place that the sentence goes on with", "GENEVA — and nobody else — was ready."],
  ["a sentence with brackets", "Reuters (the agency) — The talks ended."],
  ["a speaker", `MODERATOR: ${rest}`],
])("%s is none", (_, paragraph) => {
  expect(findDateline(paragraph)).toBeNull();
});

test("a place before a colon is one where the text has no speakers", () => {
  expect(findDateline(`ISLAMABAD: ${rest}`)).toBeNull();
  expect(findDateline(`ISLAMABAD: ${rest}`, { colon: true })).toMatchObject({ place: [0, 9], stated: false });
});
