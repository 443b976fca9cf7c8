import type { Act } from "../schema/attribution.ts";
import type { EventType } from "../schema/event.ts";

/** What a statement is as an event, by what kind of saying it is; a statement of another kind is none. */
export const actTypes: Readonly<Partial<Record<Act, EventType>>> = {
  accuse: "ACCUSE",
  agree: "AGREE",
  concede: "CONCEDE",
  demand: "REQUEST",
  promise: "AGREE",
  refuse: "REJECT",
  threaten: "THREATEN",
  warn: "THREATEN",
};

/** Kinds of event that a statement's own cue cannot be, where the statement is of one of these kinds. */
export const noEventOf: Readonly<Partial<Record<Act, ReadonlySet<EventType>>>> = {
  confirm: new Set(["AGREE", "CONCEDE", "CONSULT", "REJECT", "REQUEST", "SUPPORT", "THREATEN"]),
  decline: new Set(["REJECT"]),
  deny: new Set(["REJECT"]),
  expect: new Set(["AGREE", "CONSULT", "REQUEST", "SUPPORT", "THREATEN"]),
  question: new Set(["CONSULT", "REQUEST"]),
  state: new Set(["AGREE", "REQUEST", "SUPPORT"]),
};
