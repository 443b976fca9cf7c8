import { expect, test } from "vitest";
import { toMoment } from "./to-moment.ts";

test.each([
  ["2024-10-08T19:12:00+02:00", "2024-10-08T19:12:00+02:00"],
  ["2024-10-08T19:12+0200", "2024-10-08T19:12+02:00"],
  ["2024-10-08T19:12:00.000Z", "2024-10-08T19:12:00Z"],
  ["2024-10-08T19:12:00+00:00", "2024-10-08T19:12:00Z"],
  ["2024-10-08 19:12:00 UTC", "2024-10-08T19:12:00Z"],
  ["2024-10-08T19:12:00", "2024-10-08"],
  [" 2024-10-08 ", "2024-10-08"],
  ["Tue, 08 Oct 2024 19:12:00 +0200", "2024-10-08T17:12:00Z"],
  ["Tue Oct 08 2024 19:12:00 GMT+0200 (Central European Summer Time)", "2024-10-08T17:12:00Z"],
  ["Tue, 08 Oct 2024 19:12:00", "2024-10-08"],
  ["October 8, 2024", "2024-10-08"],
])("a page's %j is the moment %s, and without hour and zone a day", (stated, moment) => {
  expect(toMoment(stated)).toBe(moment);
});

test.each([
  "2024-13-08",
  "2024-02-30T10:00:00Z",
  "05/02/2024",
  "yesterday",
  "1728407520",
  "Tue, 99 Xxx 2024 99:99",
  "",
])("%j is no date, or not for certain", (stated) => {
  expect(toMoment(stated)).toBeNull();
});
