import type { MeasureName } from "../../schema/figure.ts";
import { toWordSet, toWords } from "./word-list.ts";

/** What a noun counts when nothing is said to have become of it. */
export interface Counted {
  readonly measure: MeasureName;
  readonly unit: string;
  /** Whether it is people (or families), of whom something can have become. */
  readonly isPeople: boolean;
}

/** Irregular plurals of nouns in the tables here, and nouns that are their own plural. Origin: own list. */
const plurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aircraft: "aircraft",
    airman: "airmen",
    ammunition: "ammunition",
    businessman: "businessmen",
    child: "children",
    clergyman: "clergymen",
    clothing: "clothing",
    congressman: "congressmen",
    crew: "crew",
    family: "families",
    fireman: "firemen",
    fisherman: "fishermen",
    grandchild: "grandchildren",
    gunman: "gunmen",
    hovercraft: "hovercraft",
    infantry: "infantry",
    infantryman: "infantrymen",
    laity: "laity",
    lawman: "lawmen",
    life: "lives",
    man: "men",
    militiaman: "militiamen",
    personnel: "personnel",
    police: "police",
    policeman: "policemen",
    policewoman: "policewomen",
    salesman: "salesmen",
    schoolchild: "schoolchildren",
    serviceman: "servicemen",
    servicewoman: "servicewomen",
    fish: "fish",
    goose: "geese",
    reindeer: "reindeer",
    sheep: "sheep",
    wolf: "wolves",
    spokesman: "spokesmen",
    staff: "staff",
    tribesman: "tribesmen",
    wife: "wives",
    woman: "women",
    workman: "workmen",
  }),
);

/** The plural of a noun of the tables, by rule where it is regular. */
export function toPlural(noun: string): string {
  const irregular = plurals.get(noun);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function toNouns(measure: MeasureName, words: string, isPeople = false): readonly (readonly [string, Counted])[] {
  return toWords(words).flatMap((noun) => {
    const plural = toPlural(noun);
    const counted = { measure, unit: isPeople ? "people" : plural, isPeople };
    return [[noun, counted] as const, [plural, counted] as const];
  });
}

/** People by what they are. */
const persons = `
  abductee, academic, accomplice, activist, actor, adult, adviser, advisor, agent, aide, ally, ambassador,
  analyst, applicant, aristocrat, arrival, artist, assailant, assassin, assessor, asylum seeker, athlete,
  attacker, attendee, author, baby, backer, believer, billionaire, bishop, blogger, boy, boyfriend, bride,
  brother, builder, businessman, bystander, cameraman, candidate, captive, caregiver, carer, casualty worker,
  celebrity, chancellor, chef, chief, child, citizen, civilian, classmate, clergyman, cleric, clerk, climber,
  clinician, co-worker, colleague, colonel, columnist, commander, commissioner, communist, commuter,
  compatriot, competitor, congressman, conservative, consumer, contractor, convict, cook, cop, councillor,
  councilor, counsellor, counselor, countryman, couple, cousin, crew, crew member, criminal, critic, customer,
  cyclist, daughter, dealer, defector, defendant, delegate, democrat, deputy, detective, diplomat, director,
  dissident, diver, doctor, donor, drinker, driver, economist, editor, elder, elector, electrician, employee,
  employer, engineer, entrepreneur, envoy, executive, expat, expatriate, expert, eyewitness, fan, farmer,
  father, finalist, firefighter, fireman, fisherman, follower, foreigner, friend, fugitive, general, girl,
  governor, graduate, grandchild, guard, guest, guide, head of state, hijacker, hiker, hispanic, historian,
  holidaymaker, hopeful, host, hunter, husband, imam, immigrant, independent, individual, infant, informant,
  inhabitant, inspector, instructor, intellectual, intern, interpreter, investigator, investor, islander,
  jihadi, journalist, judge, juror, juvenile, kid, kidnapper, king, laborer, labourer, latino, lawmaker,
  lawyer, leader, legislator, liberal, local, looter, magistrate, man, manager, mayor, mechanic, mediator,
  medic, medical worker, member, merchant, migrant, millionaire, miner, minister, minor, missionary, moderate,
  monarch, monitor, monk, mother, motorist, mourner, mullah, murderer, musician, national, native, negotiator,
  neighbor, neighbour, newborn, nomad, novelist, nun, nurse, observer, offender, officeholder, officer,
  official, onlooker, operative, operator, organiser, organizer, orphan, owner, paramedic, parent,
  parliamentarian, participant, partner, passenger, passer-by, pastor, patient, peacemaker, pedestrian,
  pensioner, perpetrator, person, personnel, photographer, physician, pilgrim, pilot, pirate, player, police,
  police officer, policeman, policewoman, politician, preacher, pregnant woman, premier, president, priest,
  prince, princess, producer, professional, professor, prosecutor, pupil, queen, rabbi, reader, receptionist,
  recipient, refugee worker, relative, reporter, representative, republican, rescuer, researcher, resident,
  respondent, retiree, rider, robber, runner, sailor, salesman, scholar, schoolboy, schoolchild, schoolgirl,
  scientist, seafarer, secretary, senator, separatist, sergeant, settler, sheikh, shepherd, shooter,
  shopkeeper, shopper, sibling, signatory, singer, sister, skier, smuggler, socialist, son, speaker,
  specialist, spectator, spokesman, sponsor, spouse, spy, staff, staffer, stakeholder, stowaway, stranger,
  striker, student, subscriber, suicide bomber, supervisor, supporter, surgeon, surveyor, survivor, suspect,
  sympathiser, sympathizer, teacher, teammate, technician, teen, teenager, tenant, thief, toddler, tourist,
  trader, trafficker, translator, traveler, traveller, trespasser, tribesman, truck driver, trucker, trustee,
  undergraduate, user, vendor, vet, veteran, victim, viewer, villager, visitor, volunteer, voter, waiter,
  walker, warden, warlord, warrior, widow, wife, witness, woman, worker, workman, worshiper, worshipper,
  writer, youngster, youth`;

/** Those who fight or guard: troops, where they are sent or stand. */
const fighters = `
  airman, cadet, combatant, commando, conscript, extremist, fighter, gendarme, guerilla, guerrilla, gunman,
  infantry, infantryman, insurgent, islamist, jihadist, loyalist fighter, marine, mercenary, militant,
  militiaman, paramilitary, paratrooper, peacekeeper, rebel, recruit, reservist, service member, serviceman,
  servicemember, servicewoman, sniper, soldier, terrorist, troop, trooper`;

/** Nouns that say themselves what became of people. */
const fated: Readonly<Partial<Record<MeasureName, string>>> = {
  killed: "body, corpse, dead body, death, execution, fatality, killing, murder",
  wounded: "injury",
  casualties: "casualty",
  detained: "detainee, detention, inmate, internee, political prisoner, prisoner",
  arrested: "arrest",
  captured: "abduction, hostage, kidnapping, pow, prisoner of war",
  evacuated: "evacuee",
  displaced: "displaced person, idp, refugee",
  returned: "returnee",
  attended: "congregant, demonstrator, marcher, picketer, protester, protestor, rallygoer",
};

/** Things, by what they are. */
const things: Readonly<Partial<Record<MeasureName, string>>> = {
  vehicles: `
    ambulance, apc, armored vehicle, armoured personnel carrier, armoured vehicle, bicycle, bike, bulldozer,
    bus, car, carriage, fire engine, front-end loader, fuel tanker, fuel truck, humvee, jeep, loader,
    locomotive, lorry, milk tanker, minibus, motorbike, motorcycle, petrol tanker, pick-up, pickup, rickshaw,
    scooter, suv, tank, tanker lorry, tanker truck, taxi, tractor, trailer, train, tram, truck, van, vehicle,
    wagon, water tanker`,
  aircraft: `
    aeroplane, aircraft, airliner, airplane, balloon, biplane, bomber, chopper, drone, fighter jet,
    fighter plane, fighter-bomber, glider, gunship, helicopter, jet, plane, quadcopter, uav,
    unmanned aerial vehicle, unmanned aircraft, warplane`,
  ships: `
    aircraft carrier, barge, boat, bulk carrier, canoe, carrier, corvette, cruiser, cutter, destroyer, dinghy,
    dredger, ferry, fishing boat, flotilla, freighter, frigate, gunboat, lifeboat, minesweeper, motorboat,
    patrol boat, raft, sailboat, ship, speedboat, submarine, tanker, trawler, tugboat, vessel, warship, yacht`,
  weapons: `
    air defence battery, air defence system, air defense battery, ak-47, anti-aircraft gun,
    artillery and mortar system, artillery battery, artillery piece, artillery system, assault rifle, cannon,
    car bomb, explosive device, firearm, gun, handgun, homemade bomb, howitzer, ied,
    improvised explosive device, knife, land mine, landmine, launcher, machete, machine gun, machine-gun,
    mine, missile battery, missile launcher, mortar, mortar system, patriot battery, pistol, revolver, rifle,
    rocket launcher, rocket-propelled grenade, shotgun, suicide vest, sword, vbied, vehicle bomb, warhead,
    weapon, weapons system`,
  ammunition: `
    ammunition, artillery round, artillery shell, ballistic missile, barrel bomb, bomb, bombshell, bullet,
    cartridge, cluster bomb, cruise missile, explosive, grenade, live round, missile, mortar bomb,
    mortar round, mortar shell, munition, petrol bomb, projectile, rocket, round of ammunition, shell, shot,
    torpedo`,
  buildings: `
    apartment, apartment block, barn, block of flats, building, bungalow, bunker, church, classroom, clinic,
    compound, dwelling, factory, farmhouse, flat, headquarter, health centre, home, hospital, hotel, house,
    housing unit, hut, kindergarten, mansion, mosque, office building, pharmacy, residence, school, shack,
    shop, skyscraper, store, structure, synagogue, temple, tower block, villa, warehouse`,
  attacks: `
    air assault, air raid, air strike, airstrike, ambush, arson attack, assault, atrocity, attack, barrage,
    blast, bomb attack, bombardment, bombing, breach, ceasefire violation, clash, drone attack, drone strike,
    explosion, firefight, hijacking, incident, incursion, massacre, missile attack, missile strike, offensive,
    raid, rocket attack, sally, salvo, shelling, shooting, skirmish, sortie, strike, suicide attack,
    suicide bombing, terror attack, terrorist attack, violation`,
  aid: `
    aid convoy, aid package, aid parcel, food basket, food kit, food package, food parcel, food ration,
    hygiene kit, lorryload, planeload, relief package, relief supply, truckload`,
  votes: "abstention, ballot, ballot paper, vote",
};

/** What may be killed and is no people. */
const animals = `
  animal, bird, buffalo, camel, cat, chicken, cow, dog, dolphin, donkey, duck, elephant, fish, goat, goose,
  hen, horse, lamb, mule, pig, rat, reindeer, rhino, sheep, snake, tiger, turtle, whale, wolf`;

const families: readonly (readonly [string, Counted])[] = toWords("family, household").flatMap((noun) => {
  const counted: Counted = { measure: "count", unit: toPlural(noun), isPeople: true };
  return [[noun, counted] as const, [toPlural(noun), counted] as const];
});

const tableOf = (table: Readonly<Partial<Record<MeasureName, string>>>, isPeople: boolean) =>
  Object.entries(table).flatMap(([measure, words]) => toNouns(measure as MeasureName, words, isPeople));

/**
 * Nouns that are counted in news, singular and plural, with one space between the words of longer ones. Origin: own
 * lists, by the measures of the annotation guide; checked against the nouns behind numbers in PolNeAR's training part.
 */
export const countedNouns: ReadonlyMap<string, Counted> = new Map([
  ...tableOf(things, false),
  ...toNouns("people", persons, true),
  ...toNouns("troops", fighters, true),
  ...tableOf(fated, true),
  ...toNouns("count", animals),
  ...families,
  ["accused", { measure: "people", unit: "people", isPeople: true }],
  ["cattle", { measure: "count", unit: "cattle", isPeople: false }],
  ["livestock", { measure: "count", unit: "livestock", isPeople: false }],
  ["people", { measure: "people", unit: "people", isPeople: true }],
  ["strong", { measure: "people", unit: "people", isPeople: true }],
  ["lives", { measure: "killed", unit: "people", isPeople: true }],
  ["youths", { measure: "people", unit: "people", isPeople: true }],
]);

/** Nouns whose plural looks like their singular, or like no plural. */
export const ownPlurals: ReadonlySet<string> = new Set([
  ...plurals.values(),
  "accused",
  "people",
  "series",
  "species",
  "cattle",
  "livestock",
  "elderly",
]);

/** Peoples and groups whose name is its own plural: "30 Taliban", "12 British". */
export const ownPluralPeoples: ReadonlySet<string> = toWordSet(`
  british, burmese, chinese, congolese, danish, dutch, english, finnish, french, gabonese, hamas, hezbollah,
  houthi, hutu, irish, japanese, kurdish, lebanese, maltese, mujahideen, mujahidin, myanmarese, nepalese,
  peshmerga, polish, portuguese, rohingya, roma, scottish, senegalese, spanish, sudanese, swedish, swiss,
  taiwanese, taleban, taliban, togolese, turkish, tutsi, vietnamese, welsh, yazidi`);

/** Peoples and believers whose plural has no ending that others lack. */
export const peoples: ReadonlySet<string> = toWordSet(`
  afghans, americans, arabs, argentines, aussies, bedouins, britons, brits, canadians, catholics, crimeans,
  croats, czechs, danes, filipinos, finns, gazans, germans, greeks, hindus, hutus, jews, kazakhs, kurds,
  maronites, muslims, poles, protestants, quakers, rohingyas, roma, scots, serbs, sikhs, slovaks, spaniards,
  swedes, tajiks, tatars, tuaregs, turkmens, turks, tutsis, uighurs, uyghurs, uzbeks, welshmen, yazidis`);

/** Endings of the names of peoples, with a capital: "Iraqis", "Akharans", "Londoners". */
export const peoplesEnding = /(?:[a-z]{2}ans|[a-z]{2}[^s]is|ese|ites|ners|ders|kers)$/;

/** Endings by which people are known whose noun is in no table: "lobbyists", "developers". */
export const peopleEnding = /(?:men|women|ists|ians|ees|eers|crats|folk|[a-z]{2}ers|[a-z]{2}tors)$/;

/** Nouns with such endings that are no people. */
export const notPeople: ReadonlySet<string> = toWordSet(`
  accelerators, adapters, alternators, ambers, answers, banners, barbers, barriers, beers, bees, binders,
  blockbusters, blowers, blunders, boilers, bombers, boosters, borders, boulders, breakers, buffers,
  bulldozers, bumpers, bunkers, burgers, burners, buzzers, calculators, campers, cancers, canisters,
  capacitors, careers, carriers, centers, centimeters, chambers, chapters, characters, chargers, charters,
  checklists, cheers, chimpanzees, choppers, clippers, clusters, coffees, coffers, collectors, committees,
  computers, conditioners, connectors, containers, conveyors, cookers, coolers, corners, counters, covers,
  craters, cruisers, cutters, cylinders, daggers, dangers, debtors, decoders, decrees, defibrillators,
  degrees, destroyers, detectors, detonators, diapers, digesters, diggers, dinners, disasters, disorders,
  dispensers, dividers, dollars, drawers, dredgers, dryers, dumpers, dumpsters, elevators, embers,
  encounters, escalators, excavators, extractors, factors, feathers, feeders, fees, fenders, fertilisers,
  fertilizers, fevers, fibers, filters, fingers, fists, flamethrowers, fliers, flowers, flyers, folders,
  freezers, freighters, frontiers, generators, gestures, glaciers, gliders, grinders, guarantees, gutters,
  hamburgers, hammers, hangovers, harvesters, headers, headquarters, heaters, helicopters, icebreakers,
  incinerators, incubators, indicators, injectors, interceptors, jammers, jetliners, joysticks, jumpers,
  kilometers, kneepads, knees, ladders, lasers, launchers, layers, ledgers, leftovers, letters, levees,
  levers, lighters, liners, lists, liters, loaders, locators, lockers, loudspeakers, manners, markers,
  marquees, masters, matters, mergers, meters, millimeters, minelayers, minesweepers, mists, mixers,
  monsters, motors, movers, mowers, newspapers, numbers, offers, omens, orders, outnumbers, ovens, oysters,
  pagers, papers, parameters, pepper, photocopiers, piers, pillars, planters, plasters, platters, pliers,
  pointers, posters, powers, prayers, predictors, primaries, printers, processors, projectors, propellers,
  protectors, purifiers, quarters, quivers, radiators, rafters, razors, reactors, reapers, receivers,
  recorders, refers, reflectors, refrigerators, registers, regulators, reminders, repeaters, reservoirs,
  resistors, rivers, rockers, rollers, roosters, rosters, rotors, routers, rudders, rulers, sanitizers,
  saucers, scanners, scooters, screens, sectors, sees, semesters, sensors, separators, servers, sewers,
  shelters, shortlists, shoulders, showers, shutters, silencers, simulators, skyscrapers, slippers, spacers,
  spanners, specimens, spiders, splinters, sprees, sprinklers, squeezers, steamers, stickers, straighteners,
  stretchers, strollers, subcommittees, summers, sweaters, sweepers, takeovers, tankers, tapers, telegrams,
  temblors, temperatures, tenders, theaters, throwers, thrusters, thunders, tiers, tigers, timers, toasters,
  towers, trackers, tractors, trailers, transformers, transistors, transmitters, transponders, transporters,
  trawlers, trees, trousers, tumblers, turnovers, twists, typewriters, ulcers, vectors, ventilators,
  ventures, visors, vouchers, washers, waters, whispers, winters, wipers, wonders, wrappers, wrists`);

/** Those who can be sent as troops are. */
export const forces: ReadonlySet<string> = toWordSet(
  "guards, men, officers, personnel, police, police officers, policemen",
);

/** Those of whom "a" counts one: the nouns that the annotation guide names. */
export const oneNouns: ReadonlySet<string> = new Set(["child", "civilian", "man", "person", "soldier", "woman"]);
