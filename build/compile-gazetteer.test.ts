import { expect, it } from "vitest";
import { compileGazetteer } from "./compile-gazetteer.ts";

it("leaves a gazetteer alone that is up to date", async () => {
  // The build has made it, or the setup of the test run.
  expect(await compileGazetteer("dist/gazetteer.bin")).toBe(false);
});
