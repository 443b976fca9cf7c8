import { expect, test } from "vitest";

test("the package exports these names and no others", async () => {
  const door = Object.keys(await import("../src/index.ts")).sort();
  expect(door).toEqual(["CounterclaimError", "explain", "openReader"]);
});
