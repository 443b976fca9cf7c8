import { expect, test } from "vitest";
import { cutDate, findDate } from "./cut-date.ts";

test.each([
  ["World | 8 October 2024 | 5 min read", "2024-10-08"],
  ["Middle East · 8 October 2024", "2024-10-08"],
  ["8 October 2024", "2024-10-08"],
  ["8 October 2024 - Share", "2024-10-08"],
])("reads the date of %j, beside which only sections and buttons stand", (line, day) => {
  expect(findDate(line)?.published).toBe(day);
});

test.each(["8 October 2024 · Roza Lindt", "Battle of Pelsk – 8 October 2024", "World", ""])(
  "does not take %j for a date alone",
  (line) => {
    expect(findDate(line)).toBeNull();
  },
);

test("leaves a line without a date as it is", () => {
  expect(cutDate("Roza Lindt | Pelsk")).toEqual({ rest: "Roza Lindt | Pelsk", date: null });
});
