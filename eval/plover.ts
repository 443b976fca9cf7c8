import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type EventType, eventTypes } from "../src/schema/event.ts";

/** One coded sentence of PLOVER's own examples, in the current types. */
export interface PloverRecord {
  readonly id: string;
  readonly type: EventType;
  readonly text: string;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

/** What a reader made of a sentence: its events, the main clause's first, with the names of who takes part. */
export interface ReadEvent {
  readonly type: EventType;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}

export interface PloverScore {
  readonly records: number;
  /** Share of records whose type is among the first three types read. */
  readonly amongThree: number;
  /** Of the types read (all of a sentence), against the one type coded. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the actors coded of which a word stands in an actor read; and so for recipients. */
  readonly actors: number;
  readonly recipients: number;
}

/** Types that were joined to others since the records were coded. */
const olderTypes: Readonly<Record<string, EventType>> = {
  DEMAND: "REQUEST",
  DISAPPROVE: "ACCUSE",
  FIGHT: "ASSAULT",
  INVESTIGATE: "ACCUSE",
};

interface Coded {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  readonly source?: readonly { readonly actorText: string }[] | string;
  readonly target?: readonly { readonly actorText: string }[] | string;
}

/** The records of PLOVER in a folder of data, in their order. */
export const readPlover = (folder: string): readonly PloverRecord[] =>
  readFileSync(join(folder, "plover", "records.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => toRecord(JSON.parse(line) as Coded));

function toRecord({ id, event, text, source, target }: Coded): PloverRecord {
  const type = olderTypes[event] ?? eventTypes.find((one) => one === event);
  if (type === undefined)
    throw new Error(`${id} has the type ${event}, which PLOVER does not have. Add it to olderTypes.`);
  // One record has a word instead of a list.
  const names = (some: Coded["source"]) => (typeof some === "object" ? some.map(({ actorText }) => actorText) : []);
  return { id, type, text, actors: names(source), recipients: names(target) };
}

/** How well events are read from PLOVER's records; `read` holds those of each record, in the order of the records. */
export function scorePlover(records: readonly PloverRecord[], read: readonly (readonly ReadEvent[])[]): PloverScore {
  const types = read.map((events) => new Set(events.map(({ type }) => type)));
  const among = records.filter(({ type }, at) => isAmongThree(type, read[at]!)).length;
  const right = records.filter(({ type }, at) => types[at]!.has(type)).length;
  const all = types.reduce((sum, { size }) => sum + size, 0);
  return {
    records: records.length,
    amongThree: share(among, records.length),
    precision: share(right, all),
    recall: share(right, records.length),
    f1: share(2 * right, all + records.length),
    actors: sharedNames(records, read, ({ actors }) => actors),
    recipients: sharedNames(records, read, ({ recipients }) => recipients),
  };
}

/** Whether a type is among the first three that were read of a sentence. */
export const isAmongThree = (type: EventType, events: readonly ReadEvent[]): boolean =>
  [...new Set(events.map((event) => event.type))].slice(0, 3).includes(type);

function sharedNames(
  records: readonly PloverRecord[],
  read: readonly (readonly ReadEvent[])[],
  namesOf: (one: PloverRecord | ReadEvent) => readonly string[],
): number {
  let all = 0;
  let found = 0;
  for (const [at, record] of records.entries()) {
    const words = new Set(read[at]!.flatMap(namesOf).flatMap(wordsOf));
    for (const name of namesOf(record)) {
      all += 1;
      if (wordsOf(name).some((word) => words.has(word))) found += 1;
    }
  }
  return share(found, all);
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && word !== "the");

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
