import { type EventPhrase, toPhrases } from "../event-phrase.ts";

/**
 * Verbs that tell of an event only with their subject. One a line: type and mode | verbs | subjects. Origin: own list, after
 * the PLOVER codebook.
 */
const lines = `
AGREE | come, take | cease-fire, ceasefire, truce, agreement, treaty, accord
ASSAULT/explosives | explode, go off, rip, tear, blow, detonate | bomb, car bomb, device, grenade, mine, explosive, blast, explosion
ASSAULT/heavy-weapons | fall, hit, land, rain, slam, crash, strike | artillery, missile, mortar, rocket, shell, drone
CONSULT | arrive, depart, fly, head, leave, travel, go | ambassador, delegation, envoy, mediator, minister, mission, negotiator, president, premier, chancellor, diplomat, emissary
MOBILIZE | advance, arrive, cross, enter, gather, mass, move, head, sail, steam | army, brigade, fleet, force, reinforcement, soldier, tank, troop, troops, warship, navy, frigate, carrier
PROTEST/demo | block, clash, confront, gather, march, pour, throng | crowd, farmer, monk, villager, supporter, demonstrator, protester, striker, student, rioter
PROTEST/strike | paralyse, paralyze, disrupt, cripple | strike, stoppage
REJECT | break, break down, collapse, fail, founder, stall | negotiation, talk, talks, dialogue, conference
RETREAT | depart, go, leave, quit, return, withdraw | army, fighter, force, peacekeeper, soldier, troop, troops
`;

/** Verbs with their subjects, and what they tell of together. */
export const eventSubjects: ReadonlyMap<string, readonly EventPhrase[]> = toPhrases(lines);
