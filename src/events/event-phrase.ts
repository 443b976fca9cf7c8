import { eventTypes } from "../schema/event.ts";
import type { EventKind } from "./event-kind.ts";

/** What a verb tells of together with one of some nouns. */
export interface EventPhrase {
  readonly kind: EventKind;
  readonly nouns: ReadonlySet<string>;
}

/** Lines "TYPE/mode | verbs | nouns" as what each verb tells of with which nouns, in the order of the lines. */
export function toPhrases(lines: string): ReadonlyMap<string, readonly EventPhrase[]> {
  const phrases = new Map<string, EventPhrase[]>();
  for (const line of lines.trim().split("\n")) {
    const [kind, verbs, nouns] = line.split(" | ");
    const [name, mode] = kind!.split("/");
    const type = eventTypes.find((one) => one === name)!;
    const phrase = { kind: { type, mode: mode ?? null }, nouns: new Set(nouns!.split(", ")) };
    for (const verb of verbs!.split(", ")) phrases.set(verb, [...(phrases.get(verb) ?? []), phrase]);
  }
  return phrases;
}
