import { expect, test } from "vitest";
import { isError } from "../errors.ts";
import { annotate } from "./annotate.ts";

const german =
  "Der Rat bestritt am Dienstag, dass in dem Gebäude am Markt Munition gelagert worden sei, und verwies auf seine Untersuchung.";
const nothing = {
  openModel: () => Promise.reject(new Error("The model was opened.")),
  openGazetteer: () => Promise.reject(new Error("The gazetteer was opened.")),
};

test("a report that is not in English is refused before the model is opened", async () => {
  const refused = await annotate({ id: "1", text: german }, nothing).catch((error: unknown) => error);
  expect(refused).toSatisfy((error: unknown) => isError(error, "language-not-read") && error.detail.language === "de");
});

test("what a report says of itself is read in any language, and without the model", async () => {
  const { report } = await annotate({ id: "1", text: german }, nothing, { only: "report" });
  expect(report?.language).toBe("de");
});
