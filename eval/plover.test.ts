import { describe, expect, it } from "vitest";
import { type PloverRecord, type ReadEvent, scorePlover } from "./plover.ts";

const record: PloverRecord = {
  id: "one",
  type: "REQUEST",
  text: "Greece demanded that its partners withdraw.",
  actors: ["Greece"],
  recipients: ["its partners"],
};
const read = (type: ReadEvent["type"], actors: readonly string[] = []): ReadEvent => ({ type, actors, recipients: [] });

describe("the score of PLOVER's records", () => {
  it("counts a type among the first three that were read, however often each was", () => {
    const events = [read("AGREE"), read("AGREE"), read("REJECT"), read("REQUEST", ["Greece"]), read("AID")];
    expect(scorePlover([record], [events])).toMatchObject({ amongThree: 1, recall: 1, precision: 0.25, actors: 1 });
  });

  it("does not count the fourth", () => {
    const events = [read("AGREE"), read("REJECT"), read("AID"), read("REQUEST")];
    expect(scorePlover([record], [events])).toMatchObject({ amongThree: 0, recall: 1, recipients: 0 });
  });

  it("is 0 where nothing was read", () => {
    expect(scorePlover([record], [[]])).toMatchObject({ amongThree: 0, f1: 0 });
  });
});
