import type { EventType } from "../schema/event.ts";

/** What a word tells of: one of PLOVER's types, and its mode where the word gives it. */
export interface EventKind {
  readonly type: EventType;
  readonly mode: string | null;
}

/** From lists of words, one for each type, to what each word tells of; "_" stands for a blank, "/" before a mode. */
export const toKinds = (lines: Readonly<Partial<Record<EventType, string>>>): ReadonlyMap<string, EventKind> =>
  new Map(
    Object.entries(lines).flatMap(([type, words]) =>
      words
        .trim()
        .split(/\s+/u)
        .map((entry) => {
          const [word, mode] = entry.split("/");
          return [word!.replaceAll("_", " "), { type: type as EventType, mode: mode ?? null }] as const;
        }),
    ),
  );
