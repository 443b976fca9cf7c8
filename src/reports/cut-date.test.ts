import { expect, test } from "vitest";
import { cutDate, findDate, readImprint } from "./cut-date.ts";

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

test.each([
  ["The Northern Ledger · Tuesday, 4 March 2025", "The Northern Ledger"],
  ["Gulf Wire, 13 March 2025", "Gulf Wire"],
  ["Reuters - 13 March 2025", "Reuters"],
])("reads who published %j, and when", (line, outlet) => {
  expect(readImprint(line)?.outlet).toBe(outlet);
  expect(findDate(line)?.published).toMatch(/^2025-03-/);
});

test.each(["Brussels, 2 May 2023", "Roza Lindt, 2 May 2023", "The Northern Ledger", "Solmere Gazette, our partner"])(
  "takes nobody for the outlet in %j",
  (line) => {
    expect(readImprint(line)).toBeNull();
  },
);

test("leaves a line without a date as it is", () => {
  expect(cutDate("Roza Lindt | Pelsk")).toEqual({ rest: "Roza Lindt | Pelsk", date: null });
});
