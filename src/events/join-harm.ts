import type { Party } from "../schema/party.ts";
import type { KeyOf, Telling } from "./merge-events.ts";
import { uniqueParties } from "./to-parties.ts";

/**
 * "Three people were killed" tells of the attack that the report tells of: whom it hurt. Where it tells of an accident and of
 * no attack, nobody did it.
 */
export function joinHarm(tellings: readonly Telling[], hasAccident: boolean, keyOf: KeyOf): readonly Telling[] {
  const isAttack = (one: Telling): boolean =>
    one.event.type === "ASSAULT" && !one.isHarm && !one.isBare && one.event.status === "happened";
  const attacks = tellings.filter(isAttack);
  const harms = tellings.filter(({ isHarm }) => isHarm);
  if (attacks.length === 0) return hasAccident ? tellings.filter(({ isHarm }) => !isHarm) : tellings;
  const hurtBy = new Map<Telling, Telling[]>();
  for (const harm of harms) {
    const nearest = nearestTo(harm, attacks);
    hurtBy.set(nearest, [...(hurtBy.get(nearest) ?? []), harm]);
  }
  return tellings.filter(({ isHarm }) => !isHarm).map((one) => withHurt(one, hurtBy.get(one) ?? [], keyOf));
}

const nearestTo = (harm: Telling, attacks: readonly Telling[]): Telling =>
  attacks.reduce((best, one) =>
    Math.abs(one.sentence - harm.sentence) < Math.abs(best.sentence - harm.sentence) ? one : best,
  );

/** "Dozens injured": who is named is hurt, whether the verb has them as its subject or its object. */
const hurtOf = ({ event: { actors, recipients } }: Telling): readonly Party[] =>
  recipients.length > 0 ? recipients : actors;

function withHurt(one: Telling, harms: readonly Telling[], keyOf: KeyOf): Telling {
  if (harms.length === 0) return one;
  const { event } = one;
  const hurt = event.recipients.length > 0 ? event.recipients : harms.flatMap(hurtOf);
  return {
    ...one,
    event: {
      ...event,
      recipients: uniqueParties(hurt, keyOf),
      when: event.when ?? harms.find(({ event: { when } }) => when !== null)?.event.when ?? null,
      place: event.place ?? harms.find(({ event: { place } }) => place !== null)?.event.place ?? null,
    },
  };
}
