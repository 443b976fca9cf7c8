import { describe, expect, it } from "vitest";
import { acts, stances } from "../schema/attribution.ts";
import { actsOfCues } from "./en/cues.ts";
import { readAct } from "./read-act.ts";

describe("what a cue does", () => {
  it.each([
    ["said", "state", "affirms"],
    ["has repeatedly told", "state", "affirms"],
    ["according to", "state", "affirms"],
    ["confirmed", "confirm", "affirms"],
    ["denied", "deny", "denies"],
    ["rejected the allegations", "deny", "denies"],
    ["never said", "deny", "denies"],
    ["questioned", "question", "questions"],
    ["declined to comment on", "decline", "declines"],
    ["could not confirm", "decline", "declines"],
    ["did not deny", "decline", "declines"],
    ["would not say", "decline", "declines"],
    ["didn’t respond to", "decline", "declines"],
    ["accused", "accuse", "affirms"],
    ["blamed", "accuse", "affirms"],
    ["pledged", "promise", "affirms"],
    ["called on", "demand", "affirms"],
    ["called", "state", "affirms"],
    ["is calling for", "demand", "affirms"],
    ["urged", "demand", "affirms"],
    ["agreed", "agree", "affirms"],
    ["ruled out", "refuse", "denies"],
    ["refused", "refuse", "denies"],
    ["warned", "warn", "affirms"],
    ["vowed to retaliate", "threaten", "affirms"],
    ["acknowledged", "concede", "affirms"],
    ["proposed", "propose", "affirms"],
    ["condemned", "judge", "affirms"],
    ["hopes", "expect", "affirms"],
    ["does not believe", "expect", "denies"],
    ["“”", "state", "affirms"],
  ])("%j: %s, %s", (cue, act, stance) => {
    expect(readAct(cue)).toEqual({ act, stance });
  });
});

describe("an act that its object decides", () => {
  it.each([
    ["asked", "why the road was closed", "question"],
    ["asked", "the governments not to turn away boats", "demand"],
    ["has asked", "that he be freed", "demand"],
    ["rejected", "that suggestion", "deny"],
    ["rejected", "the accusation", "deny"],
    ["rejected", "the call for a meeting", "refuse"],
    ["suggested", "that the exchange be held in two steps", "propose"],
    ["suggested", "that the shells may be old", "state"],
    ["told", "residents to leave", "demand"],
    ["told", "that the road was closed", "state"],
    ["ruled out", "mechanical failure", "deny"],
    ["ruled out", "any further concession", "refuse"],
  ])("%s %j: %s", (cue, content, act) => {
    expect(readAct(cue, content).act).toBe(act);
  });
});

it("knows words for every act there is", () => {
  expect(Object.keys(actsOfCues).sort()).toEqual([...acts].sort());
  for (const words of Object.values(actsOfCues)) expect(words.length).toBeGreaterThan(0);
});

it("reads every phrase of the table as some stance", () => {
  for (const phrase of Object.values(actsOfCues).flat()) expect(stances).toContain(readAct(phrase).stance);
});
