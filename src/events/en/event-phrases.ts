import { type EventPhrase, toPhrases } from "../event-phrase.ts";

/**
 * Verbs that tell of an event only with their object, and those whose object changes what they tell of. One a line: type and
 * mode | verbs | nouns. The noun is the verb's object, the subject of its passive, or hangs on it by a preposition; the
 * first line that fits counts. Origin: own list, after the PLOVER codebook and the verb phrases of CAMEO.
 */
const lines = `
ASSAULT/suicide-attack | blow up, blow, explode, detonate | himself, herself, themselves, itself
ASSAULT/suicide-attack | carry out, launch, stage, mount, commit, make | suicide
ASSAULT | violate, break, breach, infringe | cease-fire, ceasefire, truce, armistice
ASSAULT/firearms | fire, open | shot, gunfire, bullet, round, fire
ASSAULT/heavy-weapons | fire, launch, lob, drop, hurl | missile, rocket, shell, mortar, bomb, artillery, projectile, drone
ASSAULT/primitive | hurl, throw, pelt, fling, lob | stone, rock, bottle, grenade
ASSAULT/explosives | detonate, explode, plant, set off, hurl, throw | bomb, device, explosive, charge, grenade, mine, petrol bomb, molotov
PROTEST/demo | shout, chant, burn | slogan, effigy, flag
COERCE/censor | close, shut, ban, suspend, seize, shut down, close down, block, confiscate | newspaper, paper, magazine, website, internet, radio, station, broadcast, copy, book
COERCE/ban | ban, dissolve, close, shut, suspend, disband, shut down | party, parliament, assembly, university, school, group, union, organisation, organization, mosque, church, constitution, rally, demonstration, protest
ASSAULT | use, employ | force, chemical weapon, poison gas, violence
ASSAULT | wage | war, campaign, jihad
ASSAULT | exchange, trade | fire, shot, blow, gunfire
ASSAULT | inflict, suffer, cause, claim | casualty, loss, death, injury
ASSAULT | claim, take, cost | life
COERCE/restrict | use, fire, lob, deploy, swing | tear gas, gas, water cannon, cannon, truncheon, baton
COERCE/restrict | break up, break, disperse, scatter | demonstration, protest, rally, march, crowd, demonstrator, protester, meeting, sit-in, gathering
PROTEST/strike | walk off, walk, stay off, quit, leave | job, shift
PROTEST | throw, hurl, pelt, fling | stone, rock, egg, petrol bomb, bottle
PROTEST/demo | gather, assemble, turn out | protest, demand
PROTEST/strike | stop, down, refuse | work, tool
PROTEST/strike | go, begin, start, stage, call, continue, launch, declare | strike, stoppage, hunger strike
PROTEST/obstruct | occupy, storm, seize | ministry, campus, embassy, factory, square, university
PROTEST/obstruct | block, occupy, obstruct, barricade | road, street, highway, motorway, bridge, entrance, traffic, border, railway, building, port
PROTEST/demo | take, pour, march, throng, flood | street, square, capital
PROTEST/demo | stage, hold, hold up, burn | sit-in, vigil, placard, effigy, rally, flag
COERCE/martial-law | declare, impose, proclaim, extend | martial law, state of emergency, siege, emergency, state, law, rule
COERCE/curfew | impose, declare, order | curfew
COERCE | impose, place, put, slap, tighten | restriction, ban, blockade, censorship, limit, blackout, siege, arrest, control
COERCE/destroy | set, blow | fire, ablaze, alight
COERCE/destroy | damage, cut, blow | property, building, house, line, bridge, pipeline, church, mosque, shop, supply, power
COERCE | take, seize, assume, gain, win, wrest | hostage, prisoner, control, power, captive, city, town, territory
COERCE/detain | hold | man, woman, people, person, soldier, journalist, civilian, member, leader, activist, refugee, student, worker, crew, driver, captain, suspect, officer, national, citizen
COERCE/detain | hold, keep, place, remand | hostage, custody, shield, prisoner, captive, detention, arrest
COERCE/arrest | make, carry out, conduct | arrest
COERCE | dismiss, fire, sack, remove, suspend | minister, chief, official, commander, general, judge, governor, worker, officer, cabinet, government, teacher, president, mayor, premier
COERCE | annul, cancel, postpone | election, vote, poll
COERCE | raid, search, storm | house, home, office, building, premises, headquarters
COERCE/blockade | block, obstruct, cut | access, road, corridor, route, lifeline, crossing, delivery, convoy
SANCTION | impose, slap, tighten, extend, place, threaten, adopt, approve, prolong, introduce, announce | sanction, embargo, tariff, freeze, ban, penalty, boycott
SANCTION | break, cut, sever, suspend, freeze, cut off, break off, end, halt, downgrade | relation, tie, link, contact, aid, assistance, membership, cooperation, trade, export, import, shipment, delivery, flight, supply, visa, support
SANCTION | close, shut, seal | border, crossing, embassy, consulate, airspace, office, frontier, mission
SANCTION | withdraw, expel, pull out | inspector, peacekeeper, observer, monitor, aid worker
SANCTION | expel, withdraw, recall, declare | ambassador, diplomat, envoy, attache, persona
SANCTION | deny, prohibit, ban | entry, visa, aid, access, export, import
SANCTION | freeze | asset, account, fund, aid, relation, credit
SANCTION | reduce, cut, slash, halve, withhold, trim, stop, halt, cancel | aid, assistance, grant, loan, trade, support, funding, supply, import, export, purchase, budget
SANCTION | quit, leave, withdraw, pull out | organisation, organization, bloc, union, coalition, club, league, alliance
SANCTION | end, stop, halt, abandon, suspend | mediation, inspection, monitoring
RETREAT | withdraw, pull, pull out, pull back, evacuate, remove, pull off | troop, troops, force, army, soldier, tank, unit, position, weapon, base, peacekeeper, artillery
RETREAT | lay, lay down, hand, hand over, give up, turn in, destroy, surrender | arm, arms, weapon, weaponry, gun
RETREAT | declare, announce, observe, call, begin, proclaim, hold, extend | cease-fire, ceasefire, truce
RETREAT | end, reduce, cut, scale down | presence, garrison
RETREAT | abandon, evacuate | stronghold, outpost, hideout, camp
RETREAT | destroy, dismantle, scrap, decommission | missile, weapon, stockpile, warhead, mine
RETREAT | hand over, return, transfer | control, base, position, town
RETREAT | leave, abandon, vacate, quit, give up | position, town, city, base, territory, village, area
RETREAT | end, lift, stop, halt, cease | hostility, siege, fighting, offensive, attack, shelling, occupation, bombing
RETREAT | allow, let, admit, accept | inspector, peacekeeper, observer, monitor
CONCEDE | end, call off, suspend, abandon, halt, stop, lift | strike, protest, hunger strike, boycott, demonstration, sit-in, march
CONCEDE | restore, grant | right, citizenship, freedom, independence, licence, license, electricity, access
CONCEDE | lift, ease, relax, loosen, remove, repeal, waive, drop | sanction, ban, restriction, blockade, embargo, curfew, charge, siege, state, law, demand, objection, condition, censorship
CONCEDE | reopen, open, unblock | border, crossing, road, embassy, corridor, airspace
CONCEDE | make, offer, grant | concession, amnesty, pardon, parole, autonomy, permission
CONCEDE | pay | compensation, reparation, ransom, damage, debt
CONCEDE | return, give up | equipment, weapon, helicopter, asset, property
CONCEDE | return, hand back, give back, hand over | land, property, body, remains, territory, prisoner, hostage
CONCEDE | return, go back, go | work
CONCEDE | drop, withdraw | charge, case, complaint, lawsuit, suit, claim
CONCEDE | set, let | free, go
CONCEDE | tender, submit, offer, announce, hand in, accept | resignation
CONCEDE | accept, meet, give in, bow, yield | demand, responsibility, blame, defeat, pressure
CONCEDE | express, voice | regret, remorse
REJECT | turn | back
CONSULT | end, conclude, finish, leave | visit, trip, tour, meeting, conference, summit
REJECT | break off, call off, cancel, end, boycott, walk out, quit, suspend, abandon, leave, postpone, delay, interrupt, pull out | talk, talks, negotiation, meeting, dialogue, visit, summit, conference, trip, treaty, agreement, accord, deal, pact
REJECT | violate, break, breach, flout, ignore, tear up, scrap | agreement, treaty, deal, accord, pact, promise, law, resolution, order, pledge
REJECT | deny, turn down, dismiss, decline | request, demand, proposal, offer, permission, plea, appeal, invitation, call, plan
REJECT | say | no
REJECT | vote | against
REJECT | cast, use, exercise | veto, ballot
REJECT | give, meet | notice
REJECT | block, stop, prevent, foil | bill, motion, resolution, proposal, effort, plan, move, entry, decision, vote
AGREE | reach, sign, strike, conclude, make, seal, ink, clinch, initial, finalise, finalize, hammer out, work out, enter, forge, draft, ratify, approve, complete, broker, accept | agreement, deal, accord, pact, treaty, consensus, compromise, understanding, settlement, protocol, contract, memorandum, convention, cease-fire, ceasefire, truce, plan, proposal, declaration, document
AGREE | accept, welcome | offer, invitation, proposal, plan, mediation, request, condition, term
AGREE | offer, pledge, promise, give, vow, extend | concession, support, help, aid, assistance, assurance, guarantee, word
AGREE | come, arrive | agreement, terms, understanding, compromise
AGREE | reach | out
AGREE | express, declare, state | willingness, readiness, intent, intention
AGREE | set, fix | date
AGREE | lay, initial, append | signature, foundation, stone
CONSULT | hold, have, begin, start, open, resume, renew, conduct, attend, join, convene, enter, continue, host, schedule, arrange, relaunch, restart, conclude, finish, engage, call, organise, organize, chair, take part, participate, complete | talk, talks, negotiation, meeting, consultation, discussion, dialogue, conference, summit, conversation, session, parley, call, phone call, round, council
CONSULT | shake | hand
CONSULT | pose, dine, sit down, sit | minister, president, leader, table
CONSULT | exchange, discuss, compare | view, opinion, idea, note, issue, situation
CONSULT | pay, make, begin, end, start, embark, conclude, arrive, leave, undertake | visit, trip, tour, call
CONSULT | arrive, fly, travel, leave, go, head, come, depart, return | talk, talks, meeting, visit, summit, conference, negotiation, trip
CONSULT | receive, give, extend | welcome, delegation, envoy, minister, ambassador, reception, audience, president
CONSULT | speak, talk | telephone, phone, call, president, minister, leader, chancellor, counterpart, delegation
CONSULT | send, dispatch, despatch | envoy, delegation, mediator, emissary, message
SUPPORT | express, voice, declare, reaffirm, reiterate, pledge, lend, throw, give, offer, show, convey, send, extend | support, solidarity, sympathy, backing, appreciation, satisfaction, confidence, congratulation, blessing, approval
SUPPORT | establish, restore, resume, normalise, normalize, upgrade, open, renew, improve | relation, tie, embassy, consulate, contact
SUPPORT | pay | tribute
SUPPORT | come, rush | defence, defense
SUPPORT | defend | ally, policy, decision, right, government
COOPERATE | hold, conduct, stage, carry out, begin | joint exercise, joint patrol, joint
COOPERATE | share, exchange, swap, trade | intelligence, information, prisoner, data, technology, expertise, goods
COOPERATE | work, act, operate | together, jointly
COOPERATE | sell, buy, ship, purchase | submarine, jet, missile, plane, ship, tank, wheat, coal, uranium, oil, gas, arms, weapon, grain, aircraft
COOPERATE | join, form, set up, create | force, alliance, coalition, union, committee
COOPERATE | hand over, extradite, turn over | suspect, fugitive, criminal
AID | grant, give, offer | asylum, refuge, shelter, sanctuary
AID | give, provide, send, deliver, supply, ship, offer, grant, donate, hand, hand over, distribute, extend, allocate, fly, lend, release, dispatch, bring, approve, increase | aid, assistance, help, relief, medicine, food, grant, loan, money, fund, dollar, euro, pound, credit, shelter, supply, blanket, tent, weapon, arms, ammunition, equipment, asylum, refuge, fuel, training, doctor, expert, medical, vaccine, wheat, rice, electricity, water, care, mask, gear, vehicle, clothing, drug, generator, bed
AID | treat | victim, civilian, wounded, refugee, child
AID | send, deploy, contribute | peacekeeper, rescuer, observer, monitor
MOBILIZE | send, move, rush, dispatch, despatch, pour, mass, deploy, fly, put, place, station, concentrate, transfer, withdraw | troop, troops, soldier, force, tank, warship, warplane, jet, bomber, destroyer, division, brigade, personnel, marine, reinforcement, army, navy, fighter, fleet, carrier, aircraft, alert, guard, police, unit, battalion, artillery, ship
MOBILIZE | hold, conduct, stage, begin, launch, carry out | exercise, drill, manoeuvre, maneuver, war game, game
MOBILIZE | increase, reinforce, strengthen, boost, bolster, beef up, step up, build up, raise | presence, force, troop, troops, border, post, garrison, defence, defense, patrol, security, alert, readiness, military
MOBILIZE | test, test-fire, test fire | missile, weapon, bomb
MOBILIZE | call up, call | reserve, reservist, arms
ASSAULT | launch, carry out, stage, mount, conduct, begin, start, lead, resume, open, unleash, intensify | operation, incursion, campaign, strike
ACCUSE | open, launch, begin, start, order, conduct, hold, initiate, carry out, set up | investigation, inquiry, probe, hearing, trial, review, proceedings, inquest, interrogation
ACCUSE | file, lodge, bring, level, press, make | charge, complaint, lawsuit, suit, accusation, allegation, case, protest
ACCUSE | send, dispatch, despatch | inspector, investigator, prosecutor
ACCUSE | charge, find, hold, indict | crime, murder, responsible, responsibility, treason, corruption, spying, terrorism, fraud, guilty, conspiracy, espionage, count
ACCUSE | summon, call in | ambassador, envoy, diplomat, charge d'affaires
ACCUSE | express, voice | anger, concern, dismay, outrage, disappointment, displeasure, doubt, condemnation, opposition, alarm, criticism, disapproval
ACCUSE | put, place, lay, pin | blame, trial
ACCUSE | take, haul, drag | court
ACCUSE | bring, put, go | trial, court, justice
REQUEST | seek, apply, look, sue | asylum, help, aid, support, talks, meeting, permission, protection, peace, assistance, mediation, extradition, membership
REQUEST | make, issue, renew, send, submit, present, file, set | appeal, request, call, demand, plea, proposal, reminder, petition, invitation, deadline
REQUEST | put forward, table, introduce | proposal, resolution, plan, initiative
THREATEN | reserve | right
THREATEN | issue, give, deliver, make, send, serve, set | ultimatum, warning, threat, deadline
`;

/** Verbs with their objects, and what they tell of together. */
export const eventPhrases: ReadonlyMap<string, readonly EventPhrase[]> = toPhrases(lines);
