import type { EventType } from "../../schema/event.ts";
import { toKinds } from "../event-kind.ts";

/** Words that tell of an event as what somebody is: "is ready to talk", "was opposed to the plan". Origin: own list. */
const lines: Readonly<Partial<Record<EventType, string>>> = {
  ACCUSE: "critical guilty responsible",
  AGREE: "prepared prepare ready willing",
  REJECT: "averse opposed reluctant unwilling",
  SUPPORT: "supportive",
};

export const eventAdjectives = toKinds(lines);
