import { describe, expect, it } from "vitest";
import type { Annotation } from "../../src/schema/annotation.ts";
import type { Event } from "../../src/schema/event.ts";
import type { Undertaking } from "../../src/schema/undertaking.ts";
import { checkDeeds } from "./check-deeds.ts";

const text = "The army shelled Pelsk and promised to leave.";
const base: Annotation = {
  id: "1",
  text,
  provenance: { extractor: "", model: "", runtime: "", textSha256: "" },
};
const event: Event = {
  ...{ id: "v1", type: "ASSAULT", mode: null, status: "happened", what: "shelled Pelsk", span: [9, 22], when: null },
  ...{ place: null, actors: [], recipients: [], attribution: null },
};
const undertaking: Undertaking = {
  ...{ id: "u1", kind: "promised", by: [], to: [], what: [[36, 44]], due: null, condition: null, attribution: null },
};
const link = { kind: "denies", from: "a1", to: "a1", reasons: ["it answers it"], score: 0.9 } as const;

describe("what is promised of events, undertakings and links", () => {
  it("holds of what is right", () => {
    expect(checkDeeds({ ...base, events: [event], undertakings: [undertaking] })).toEqual([]);
  });

  it.each<readonly [string, Partial<Annotation>]>([
    ["two events have one id", { events: [event, event] }],
    ["is not in a text", { undertakings: [{ ...undertaking, what: [[36, 400]] }] }],
    ["are not what its span cuts", { events: [{ ...event, what: "shelled" }] }],
    ["which is no date", { undertakings: [{ ...undertaking, due: "Friday" }] }],
    ["the party e9 does not exist", { events: [{ ...event, actors: ["e9"] }] }],
    ["the statement a9 does not exist", { undertakings: [{ ...undertaking, attribution: "a9" }] }],
    ["a1 is linked to itself", { links: [link] }],
  ])("is missed where %s", (wrong, change) => {
    expect(checkDeeds({ ...base, ...change }).join()).toContain(wrong);
  });
});
