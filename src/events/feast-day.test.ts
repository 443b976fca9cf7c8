import fc from "fast-check";
import { expect, it } from "vitest";
import { toDay, weekdayOf } from "./calendar.ts";
import { feasts } from "./en/feasts.ts";
import { feastDay } from "./feast-day.ts";

it.each([
  ["easter", 1961, "1961-04-02"],
  ["easter", 2000, "2000-04-23"],
  ["easter", 2016, "2016-03-27"],
  ["easter", 2025, "2025-04-20"],
  ["good friday", 1998, "1998-04-10"],
  ["thanksgiving", 2016, "2016-11-24"],
  ["memorial day", 2021, "2021-05-31"],
  ["labor day", 2023, "2023-09-04"],
  ["christmas eve", 2019, "2019-12-24"],
])("puts %s of %d on %s", (name, year, day) => expect(toDay(feastDay(feasts[name]!, year)!)).toBe(day));

it("puts Easter on a Sunday between 22 March and 25 April", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1600, max: 2999 }), (year) => {
      const day = feastDay(feasts.easter!, year)!;
      expect(weekdayOf(day)).toBe(7);
      expect(toDay(day) >= `${year}-03-22` && toDay(day) <= `${year}-04-25`).toBe(true);
    }),
  );
});
