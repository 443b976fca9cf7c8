import type { Party } from "../schema/party.ts";
import type { FoundEvent } from "./found-event.ts";
import { uniqueParties } from "./to-parties.ts";

/** What two parties share if they are one. */
export type KeyOf = (party: Party) => string;

/** An event as one sentence tells it, with what joins it to other tellings. */
export interface Telling {
  readonly event: FoundEvent;
  /** The stem of the word that tells of it. */
  readonly stem: string;
  readonly isBare: boolean;
  /** Whether it is an event even if nothing else tells of it. */
  readonly stands: boolean;
  /** Whether it only says what became of somebody: "were killed". */
  readonly isHarm: boolean;
  readonly sentence: number;
  /** Clauses around it in its sentence. */
  readonly depth: number;
}

/**
 * One event for all its tellings, in text order and in each sentence from the main clause inwards. Two are one where
 * type, word and status are, and nothing that is known of both differs; a noun without anybody only points at one told before.
 */
export function mergeEvents(tellings: readonly Telling[], keyOf: KeyOf): readonly FoundEvent[] {
  const ordered = tellings.toSorted(
    (one, other) => one.sentence - other.sentence || one.depth - other.depth || one.event.span[0] - other.event.span[0],
  );
  const kept: Telling[] = [];
  for (const telling of ordered) {
    const index = kept.findLastIndex((one) => isSame(one, telling, keyOf));
    if (index >= 0) kept[index] = join(kept[index]!, telling, keyOf);
    else if (telling.stands) kept.push(telling);
  }
  return kept.map(({ event }) => event);
}

function isSame(one: Telling, other: Telling, keyOf: KeyOf): boolean {
  const [a, b] = [one.event, other.event];
  if (a.type !== b.type || one.stem !== other.stem) return false;
  if (other.isBare) return true;
  const agree =
    a.status === b.status &&
    fits(a.when?.value, b.when?.value) &&
    fits(a.place?.name, b.place?.name) &&
    shares(a.actors.map(keyOf), b.actors.map(keyOf)) &&
    shares(a.recipients.map(keyOf), b.recipients.map(keyOf));
  return agree && namesSame(a, b, keyOf);
}

/** Whether the two name somebody in common. */
function namesSame(one: FoundEvent, other: FoundEvent, keyOf: KeyOf): boolean {
  const known = new Set(namesOf(one, keyOf));
  return namesOf(other, keyOf).some((name) => known.has(name));
}

const namesOf = ({ actors, recipients }: FoundEvent, keyOf: KeyOf): readonly string[] => [
  ...actors.map((party) => `by ${keyOf(party)}`),
  ...recipients.map((party) => `to ${keyOf(party)}`),
];

const fits = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

const shares = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === 0 || others.length === 0 || some.some((one) => others.includes(one));

/** The fuller telling, with what only the other has. */
function join(one: Telling, other: Telling, keyOf: KeyOf): Telling {
  const fuller = !other.isBare && weight(other.event) > weight(one.event) ? other.event : one.event;
  const rest = fuller === one.event ? other.event : one.event;
  return {
    ...one,
    event: {
      ...fuller,
      mode: fuller.mode ?? rest.mode,
      when: fuller.when ?? rest.when,
      place: fuller.place ?? rest.place,
      actors: uniqueParties(fuller.actors.length > 0 ? fuller.actors : rest.actors, keyOf),
      recipients: uniqueParties(fuller.recipients.length > 0 ? fuller.recipients : rest.recipients, keyOf),
    },
  };
}

const weight = ({ actors, recipients, when, place }: FoundEvent): number =>
  actors.length + recipients.length + Number(when !== null) + Number(place !== null);
