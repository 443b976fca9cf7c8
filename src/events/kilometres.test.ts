import { expect, it } from "vitest";
import { kilometres } from "./kilometres.ts";

it.each([
  ["London to Paris", { lat: 51.51, lon: -0.13 }, { lat: 48.85, lon: 2.35 }, 344],
  ["Suva to Apia, across the 180th meridian", { lat: -18.14, lon: 178.44 }, { lat: -13.83, lon: -171.77 }, 1143],
  ["pole to pole", { lat: 90, lon: 0 }, { lat: -90, lon: 0 }, 20_015],
  ["Kyiv to Kyiv", { lat: 50.45, lon: 30.52 }, { lat: 50.45, lon: 30.52 }, 0],
])("is as far as it is from %s", (_, one, other, distance) => {
  expect(Math.abs(kilometres(one, other) - distance)).toBeLessThanOrEqual(distance / 100);
});
