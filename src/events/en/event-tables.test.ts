import { describe, expect, it } from "vitest";
import { eventNouns } from "./event-nouns.ts";
import { eventPhrases } from "./event-phrases.ts";
import { eventVerbs } from "./event-verbs.ts";

describe("the words for events", () => {
  it("are several hundred verbs, nouns and verbs with their objects", () => {
    expect(eventVerbs.size).toBeGreaterThan(500);
    expect(eventNouns.size).toBeGreaterThan(150);
    expect(eventPhrases.size).toBeGreaterThan(200);
  });

  it("give a mode where the word gives it", () => {
    expect(eventVerbs.get("shell")).toEqual({ type: "ASSAULT", mode: "heavy-weapons" });
    expect(eventVerbs.get("call for")).toEqual({ type: "REQUEST", mode: null });
  });

  it("tell the same verb apart by its object", () => {
    const types = (verb: string, noun: string) =>
      eventPhrases.get(verb)?.find(({ nouns }) => nouns.has(noun))?.kind.type;
    expect([types("lift", "sanction"), types("break off", "talk"), types("impose", "sanction")]).toEqual([
      "CONCEDE",
      "REJECT",
      "SANCTION",
    ]);
  });
});
