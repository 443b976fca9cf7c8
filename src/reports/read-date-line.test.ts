import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDateLine } from "./read-date-line.ts";

describe("a line that says when a report appeared", () => {
  test.each([
    ["September 21, 2023", "2023-09-21"],
    ["Thursday, 21 September 2023", "2023-09-21"],
    ["21st of Sept. 2023", "2023-09-21"],
    ["2023-09-21", "2023-09-21"],
    ["2023/9/1", "2023-09-01"],
    ["21/09/2023", "2023-09-21"],
    ["09/21/2023", "2023-09-21"],
    ["05/05/2023", "2023-05-05"],
    ["07.10.2024, 18:40", "2024-10-07"],
    ["7.10.2024", "2024-10-07"],
    ["Published on 21 September 2023 at 18:40 local time", "2023-09-21"],
    ["21 September 2023 18:40 GMT", "2023-09-21T18:40Z"],
    ["Sept 21, 2023 | 6:40 p.m. EDT", "2023-09-21T18:40-04:00"],
    ["6:40 PM BST, Thu September 21, 2023", "2023-09-21T18:40+01:00"],
    ["21 September 2023 12:05 am UTC+02:00", "2023-09-21T00:05+02:00"],
    ["21 September 2023 18:40 IST", "2023-09-21"],
  ])("%j is of %s", (line, published) => {
    expect(readDateLine(line)).toMatchObject({ published, modified: null });
  });

  test.each([
    ["Updated September 22, 2023", null, "2023-09-22"],
    ["Published 21 September 2023, last updated 22 September 2023", "2023-09-21", "2023-09-22"],
    ["12.10.2024, 15:05 (updated 19:20)", "2024-10-12", "2024-10-12"],
    ["12 October 2024, 15:05 CET (updated 19:20 CET)", "2024-10-12T15:05+01:00", "2024-10-12T19:20+01:00"],
    ["12 October 2024, updated 19:20 on 13 October 2024", "2024-10-12", "2024-10-13"],
  ])("%j tells publication from change", (line, published, modified) => {
    expect(readDateLine(line)).toEqual({ published, modified, labelled: true });
  });

  test.each(["4 hours ago", "about 2 days ago", "Yesterday", "Updated 5 mins ago", "Published at 18:40"])(
    "%j is one, and says no day",
    (line) => {
      expect(readDateLine(line)).toMatchObject({ published: null, modified: null });
    },
  );

  test("a date that can be read in two ways is not guessed", () => {
    expect(readDateLine("05/02/2023")).toMatchObject({ published: null });
  });

  test.each(["31 February 2023", "31.02.2023"])("%j is no day", (line) => {
    expect(readDateLine(line)?.published ?? null).toBeNull();
  });

  test.each([
    "On September 21, 2023, the talks began.",
    "September",
    "Thursday",
    "18:40",
    "2023",
    "Talks of 21 September 2023",
    "May 12",
    "",
  ])("%j is none", (line) => {
    expect(readDateLine(line)).toBeNull();
  });
});

test("every real day is read back, however it is written", () => {
  const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2060-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const ways = ["en-GB", "en-US"].map((place) =>
        date.toLocaleDateString(place, { dateStyle: "long", timeZone: "UTC" }),
      );
      const dots = iso.split("-").reverse().join(".");
      for (const line of [iso, dots, ...ways]) expect(readDateLine(line)?.published).toBe(iso);
    }),
  );
});
