import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, endOf, monthAfter, readPoint, toDay, weekdayOf, weekendOf, weekOf } from "./calendar.ts";

const days = fc.integer({ min: -100_000, max: 100_000 });

it("gives each day back, and each the weekday after the one before", () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month } = readPoint(toDay(day)) ?? {};
      expect(readPoint(toDay(day))?.day).toBe(day);
      expect(dayNumber(year ?? 0, month ?? 0, Number(toDay(day).slice(-2)))).toBe(day);
      expect(weekdayOf(day + 1)).toBe((weekdayOf(day) % 7) + 1);
    }),
  );
});

it("lets a week begin on Monday", () => {
  const wednesday = dayNumber(2020, 10, 7)!;
  expect(weekOf(wednesday)).toBe("2020-10-05/2020-10-11");
  expect(weekOf(wednesday + 4)).toBe("2020-10-05/2020-10-11");
  expect(weekendOf(wednesday)).toBe("2020-10-10/2020-10-11");
});

it("knows no 30 February", () => {
  expect(dayNumber(2020, 2, 30)).toBeNull();
  expect(dayNumber(2021, 2, 29)).toBeNull();
  expect(dayNumber(2020, 2, 29)).not.toBeNull();
});

it.each([
  [2020, 1, -1, "2019-12"],
  [2020, 12, 1, "2021-01"],
  [2020, 10, -25, "2018-09"],
])("counts months over the turn of the year: %d-%d and %d more", (year, month, by, value) =>
  expect(monthAfter(year, month, by)).toBe(value),
);

describe("the last day", () => {
  it.each([
    ["2020", "2020-12-31"],
    ["2020-02", "2020-02-29"],
    ["2020-12", "2020-12-31"],
    ["2020-10-05/2020-10-11", "2020-10-11"],
    ["2020-10-07", "2020-10-07"],
  ])("of %s is %s", (value, last) => expect(endOf(value)).toBe(last));
});

describe("a report's date", () => {
  it.each([
    ["2020-10-07", 2020, 10],
    ["2020-10-07T23:30:00-05:00", 2020, 10],
    ["2020-10-07?", 2020, 10],
    ["2020-10", 2020, 10],
    ["2020", 2020, null],
  ])("%s is read", (value, year, month) => expect(readPoint(value)).toMatchObject({ year, month }));

  it.each(["", "soon", "199X", "0001-01-01", "2020-10-07/2020-10-09"])("“%s” is none", (value) =>
    expect(readPoint(value)).toBeNull(),
  );
});
