import type { MeasureName } from "../../schema/figure.ts";
import { toWordSet, toWords } from "./word-list.ts";

/**
 * Words that say what became of people. Origin: own lists, by the measures of the annotation guide. Phrases are written
 * with one space, a hyphen between two.
 */
const toMap = (table: Readonly<Partial<Record<MeasureName, string>>>): ReadonlyMap<string, MeasureName> =>
  new Map(
    Object.entries(table).flatMap(([measure, words]) =>
      toWords(words).map((word) => [word, measure as MeasureName] as const),
    ),
  );

/** Participles that say it of those before them: "30 people killed", "12 were arrested". */
export const participles: ReadonlyMap<string, MeasureName> = toMap({
  killed: `
    assassinated, beaten to death, beheaded, blown up, buried, burned alive, burned to death, burnt to death,
    crushed to death, drowned, electrocuted, executed, fatally shot, fatally wounded, gunned down,
    hacked to death, hanged, killed, killed in action, lynched, martyred, massacred, mortally wounded,
    murdered, poisoned to death, shot and killed, shot dead, slain, slaughtered, stabbed to death,
    starved to death, swept to their deaths, trampled, trampled to death`,
  wounded: `
    badly burned, beaten, being treated, bitten, burned, critically injured, grazed, hospitalised,
    hospitalized, hurt, injured, maimed, poisoned, shot and wounded, stabbed, taken to hospital, treated,
    treated for injuries, wounded`,
  casualties: `
    dead and wounded, dead or wounded, harmed, killed and injured, killed and wounded, killed or injured,
    killed or wounded, shot`,
  missing: "feared missing, missing, reported missing, unaccounted for",
  detained: `
    behind bars, being held, detained, exchanged, held, held captive, held hostage, held in custody,
    held prisoner, imprisoned, in custody, in detention, in jail, incarcerated, interned, jailed, locked up,
    remanded, swapped, taken in for questioning, taken into custody`,
  arrested: "apprehended, arrested, nabbed, rounded up",
  captured: `
    abducted, captured, kidnapped, seized, snatched, taken captive, taken hostage, taken prisoner`,
  released: "freed, let go, liberated, pardoned, paroled, released, set free",
  rescued: `
    brought out alive, brought to safety, found alive, plucked to safety, pulled alive, pulled out alive,
    pulled to safety, rescued, saved, winched to safety`,
  evacuated: `
    airlifted, airlifted out, bused out, evacuated, medevaced, moved to safety, taken to safety`,
  displaced: `
    displaced, driven from their homes, driven out, expelled, forced from their homes, forced to flee,
    forced to leave, homeless, internally displaced, left homeless, made homeless, uprooted`,
  returned: "repatriated, returned, sent back, sent home",
  troops: `
    billeted, deployed, dispatched, garrisoned, mobilised, mobilized, posted, sent, stationed`,
});

/** States that only people are in, and that have no measure of their own. */
export const states: ReadonlyMap<string, MeasureName> = toMap({
  people: `
    at risk, charged, convicted, in a critical condition, in a serious condition, in critical condition,
    in danger, in hospital, in intensive care, in need, in serious condition, infected, living, orphaned,
    quarantined, questioned, residing, sacked, sentenced, sheltering, sleeping, stranded, summoned, trapped,
    unharmed, unhurt, vaccinated`,
});

/** Verbs without an object that say it of their subject: "12 people died". */
export const intransitives: ReadonlyMap<string, MeasureName> = toMap({
  killed: `
    bled to death, burned to death, die, died, dies, drowned, dying, fell in battle, fell in combat,
    froze to death, lose their lives, losing their lives, lost her life, lost his life, lost their lives,
    perish, perished, starved to death, succumbed`,
  missing: "disappeared, gone missing, have gone missing, remained missing, vanished, went missing",
  displaced: `
    crossed into, crossed the border, escaped, fled, fled their homes, flee, fleeing, leave their homes,
    left their homes, lost their homes, sought refuge, sought shelter, took refuge`,
  returned: "are back, came back, come back, return, returned, went back, went home",
  attended: `
    assembled, attend, attended, attending, converged, demonstrate, demonstrated, demonstrating,
    filled the streets, gather, gathered, gathering, joined a march, joined a protest, joined protests,
    joined the blockade, joined the march, joined the protest, joined the protests, joined the rally, march,
    marched, marching, massed, packed, participated, protest, protested, protesting, rallied, rally,
    showed up, taking part, thronged, took part, took part in, took to the streets, turned out, turned up`,
  wounded: `
    needed hospital treatment, needed treatment, suffered burns, suffered injuries, suffered wounds,
    sustained injuries`,
  votes: "abstained, cast ballots, cast their ballots, cast their votes, vote, voted, voting",
  detained: "remain in custody, remain in detention, sit in jail",
});

/** Adjectives behind what they are said of: "34 dead", "12 people missing". */
export const adjectives: ReadonlyMap<string, MeasureName> = toMap({
  killed: `
    believed dead, confirmed dead, dead, feared dead, feared drowned, feared killed, presumed dead,
    reported dead`,
  wounded: "hurt, injured, wounded",
  casualties: "dead and injured, dead and wounded, dead or injured, dead or wounded",
  missing: `
    believed buried, feared buried, feared missing, missing, officially missing, reported missing,
    still missing, unaccounted for`,
  displaced: "adrift, homeless, without homes, without shelter",
  detained: "behind bars, held, in custody, in detention, in jail, under arrest",
  rescued: "alive, pulled alive",
  attended: "strong",
});

/** Verbs that do it to the object behind them: "killed 107", "killing at least 12". */
export const actives: ReadonlyMap<string, MeasureName> = toMap({
  killed: `
    assassinate, assassinated, assassinating, beheaded, beheading, buried, bury, butchered,
    claimed the lives of, claiming the lives of, claims the lives of, cost the lives of, crushed, drowned,
    drowning, eliminated, eliminating, execute, executed, executes, executing, gunned down, gunning down,
    hanged, kill, killed, killing, killing off, kills, lose, losing, lost, martyred, martyring, massacred,
    massacring, murder, murdered, murdering, neutralised, neutralising, neutralized, neutralizing, shoot dead,
    shooting dead, shot and killed, shot dead, slain, slaughtered, slaughtering, slay, slays, slew,
    taking the lives of, took the lives of, trampled, wiped out`,
  wounded: `
    hospitalised, hospitalized, hurt, hurting, hurts, injure, injured, injures, injuring, maim, maimed,
    maiming, shot and wounded, stabbed, treat, treated, treating, treats, wound, wounded, wounding, wounds`,
  casualties: `
    kill and wound, kill or wound, killed and injured, killed and wounded, killed or injured,
    killed or wounded, killing and injuring, killing and wounding, killing or injuring, killing or wounding`,
  detained: `
    detain, detained, detaining, detains, exchange, exchanged, exchanges, exchanging, have detained, held,
    hold, holding, holds, imprison, imprisoned, imprisoning, interned, interning, jail, jailed, jailing,
    jails, lock up, locked up, remanded, swap, swapped, swapping`,
  arrested: `
    apprehended, apprehending, arrest, arrested, arresting, arrests, nab, nabbed, nabs, round up, rounded up,
    rounding up`,
  captured: `
    abduct, abducted, abducting, abducts, capture, captured, captures, capturing, kidnap, kidnapped,
    kidnapping, kidnaps, seize, seized, seizing, snatched, takes hostage, taking hostage, took captive,
    took hostage, took prisoner`,
  released: `
    free, freed, freeing, frees, hand over, handed over, let go, liberate, liberated, pardon, pardoned,
    pardons, release, released, releases, releasing, set free`,
  rescued: `
    plucked, pull out, pulled out, rescue, rescued, rescues, rescuing, save, saved, saves, saving`,
  evacuated: `
    airlift, airlifted, airlifting, bring out, brought out, bused out, evacuate, evacuated, evacuates,
    evacuating`,
  displaced: `
    displace, displaced, displaces, displacing, drove out, expel, expelled, expelling, uproot, uprooted,
    uprooting`,
  returned: `
    deported back, repatriate, repatriated, repatriating, send back, sending back, sent back`,
  attended: `
    attended by, attracted, attracting, crowd of, crowds of, draw, drawing, draws, drew, joined by, march of,
    rally of`,
  troops: `
    contingent of, deploy, deployed, deploying, deployment of, deploys, dispatch, dispatched, dispatching,
    force of, garrison of, mass, massed, massing, mobilise, mobilised, mobilising, mobilize, mobilized,
    mobilizing, reinforcements of, send, sending, sends, sent, station, stationed, stationing`,
});

/** Nouns with "of" behind them that say it: "the deaths of 12 people", "the arrest of three men". */
export const nounsOf: ReadonlyMap<string, MeasureName> = toMap({
  killed: `
    assassination, assassinations, beheading, beheadings, bodies, body, burial, corpses, death, deaths,
    drowning, drownings, execution, executions, funeral, funerals, killing, killings, loss, losses, massacre,
    massacres, murder, murders, remains, shooting deaths, slaughter`,
  wounded: "injuries, injury, wounding",
  missing: "disappearance, disappearances",
  detained: `
    detention, detentions, exchange, exchanges, imprisonment, internment, jailing, swap, swaps`,
  arrested: "arrest, arrests",
  captured: "abduction, abductions, capture, hostage-taking, kidnapping, kidnappings, seizure",
  released: "freeing, liberation, pardon, release, releases",
  rescued: "rescue, rescues",
  evacuated: "airlift, evacuation, evacuations",
  displaced: "displacement, exodus, expulsion, flight, influx",
  returned: "repatriation, return",
  attended: "crowd, crowds, gathering, march, protest, rally",
  troops: "army, contingent, deployment, dispatch, force, garrison",
});

/** Words that count people, before a bare number: "the death toll rose to 41", "the number of injured at 27". */
export const tolls: ReadonlyMap<string, MeasureName> = toMap({
  killed: "bodies, dead, deaths, fatalities, killed, toll",
  wounded: "hurt, injured, injuries, wounded",
  casualties: "casualties, casualty",
  missing: "missing",
  detained: "detained, detainees, prisoners",
  arrested: "arrest, arrested, arrests",
  captured: "captives, hostages",
  displaced: "displaced, homeless, refugees",
  evacuated: "evacuated, evacuees",
  attended: "attendance, attendees, crowd, demonstrators, protesters, turnout",
  votes: "vote, voted, votes",
  people: "civilians, crew, passengers, people, victims, villagers",
  troops: "fighters, soldiers, troops",
});

/** What may stand between a subject and what became of it, and between "left" and its object. */
export const auxiliaries: ReadonlySet<string> = toWordSet(`
  accidentally, again, all, allegedly, already, also, apparently, are, badly, be, been, being, believed,
  both, can, confirmed, could, critically, currently, declared, each, either, far, feared, forcibly, got,
  had, has, have, have been, illegally, initially, is, just, known, later, later been, lightly, may, might,
  must, never, not, now, officially, only, presumed, probably, pronounced, recently, remain, remained,
  remains, reported, reportedly, safely, said, seriously, severely, should, since, slightly, so, still,
  subsequently, than, themselves, then, thought, to, too, ultimately, was, were, will, with, would, wrongly`);

/** Auxiliaries that make a participle passive. */
export const passives: ReadonlySet<string> = toWordSet(`
  are, be, been, being, believed, confirmed, feared, get, gets, getting, got, is, known, presumed, remain,
  remained, remains, reported, thought, was, were`);

/** Nouns of those who are taken: "took 12 prisoners". */
export const captiveNouns: ReadonlySet<string> = toWordSet("captive, captives, hostage, hostages, prisoner, prisoners");

/** Verbs whose object may be people, or a meeting. */
export const holdingWords: ReadonlySet<string> = toWordSet("held, hold, holding, holds");

/** Those who are won, and not taken: "captured 40 delegates". */
export const wonNouns: ReadonlySet<string> = toWordSet("delegate, delegates, elector, electors, voters");

/** Phrases that begin as a fate and are none: "two villages held out", "officers returned fire". */
export const notFates: ReadonlySet<string> = toWordSet(`
  escaped injury, escaped unharmed, escaped unhurt, fell apart, fell asleep, fell back, fell behind,
  fell for, fell ill, fell into, fell out, fell short, fell sick, fell silent, fell through, fell under,
  held back, held firm, held off, held out, held talks, held together, held up, marched on, returned fire,
  shot back, turned out to`);

/** Verbs of harm that are said of things as well: in front of a noun in no table they tell of no people. */
export const ofThingsToo: ReadonlySet<string> = toWordSet(`
  beaten, blown up, buried, burned, burnt, bury, crushed, eliminated, eliminating, executed, executes,
  executing, out, slashed, trampled, treat, treated, treating, treats, up`);

/** Verbs that take them. */
export const takingWords: ReadonlySet<string> = toWordSet("take, taken, takes, taking, took");

/** Words of loss, of people or of things: "the loss of 200 jobs". */
export const losingWords: ReadonlySet<string> = toWordSet("lose, loses, losing, loss, losses, lost");

/** Words that say of nobody what became of them: "nobody was hurt". */
export const nobodyWords: ReadonlySet<string> = new Set(["nobody", "none"]);
