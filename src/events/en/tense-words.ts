/** Words that tell whether something has happened or is announced. Written for this project; sorted, in small letters. */

const list = (phrases: string): readonly string[] =>
  phrases.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));

/** Auxiliaries of what is to come. */
export const aheadAuxiliaries: readonly string[] = list(`
  'll, can, may, might, must, shall, should, will, won't, would`);

/** Auxiliaries of what was. */
export const pastAuxiliaries: readonly string[] = list(`
  been, did, had, has, have, was, were`);

/** Auxiliaries of what is, or is to be. */
export const presentAuxiliaries: readonly string[] = ["am", "are", "is"];

/** Before "to" and a verb, words by which that verb is announced: "agreed to meet", "is due to arrive". */
export const announcers: readonly string[] = list(`
  about, agree, agreed, agreeing, agreement, agrees, aims, ask, asked, asks, bid, bound, call, called, calls,
  commitment, committed, deadline, deal, decided, decision, demand, demanded, demanding, demands, due, expect,
  expected, expects, going, hope, hoped, hopes, hoping, intend, intended, intends, intention, invite, invited,
  invites, likely, offer, offered, offers, order, ordered, orders, plan, planned, planning, plans, pledge, pledged,
  pledges, poised, preparing, promise, promised, promises, proposed, ready, required, scheduled, set, slated,
  threaten, threatened, threatens, time, told, ultimatum, undertaken, undertook, urge, urged, urges, urging, vow,
  vowed, vows, want, wanted, wants`);

/** Words behind "to" with which it is a preposition: "agreed to a truce". */
export const afterTo: readonly string[] = list(`
  a, all, an, another, any, both, each, her, him, his, it, its, more, my, new, no, one, our, some, such, that, the,
  their, them, these, this, those, two, what, which, whom, your`);

/** By which something is announced that these call for: "called for a rally", "announced elections". */
export const callingVerbs: readonly string[] = list(`
  announced, announces, call, called, calling, calls, convened, proposed`);

/** What is announced for a day. */
export const calledNouns: readonly string[] = list(`
  ballot, conference, congress, debate, demonstration, demonstrations, election, elections, hearing, marches, meeting,
  poll, polls, protest, protests, rallies, rally, referendum, session, strike, summit, talks, vote`);

/** Verbs that a participle stands behind as what something is: "will remain closed". */
export const linkingVerbs: readonly string[] = list(`
  be, get, keep, lie, remain, stand, stay`);

/** Words directly before a time, prepositions aside, that announce it: "scheduled for Friday", "due on 3 March". */
export const aheadBefore: readonly string[] = list(`
  adjourned, ahead of, deadline, deadline of, delayed, due, expected, expires, extended, no later than, penciled in,
  pencilled in, planned, postponed, scheduled, set, slated, upcoming`);

/** Present forms by which news announces what is in the calendar: "the council meets on Friday". */
export const calendarVerbs: readonly string[] = list(`
  arrives, begins, closes, continues, convenes, departs, ends, expires, faces, go, goes, heads, holds, hosts, kicks,
  lasts, leaves, meet, meets, opens, remains, resume, resumes, returns, runs, starts, takes, travels, visits, votes`);

/** Progressive forms of what is arranged beforehand: "is meeting the king on Friday". */
export const calendarProgressives: readonly string[] = list(`
  arriving, attending, departing, flying, going, heading, holding, hosting, leaving, meeting, returning, traveling,
  travelling, visiting, voting`);

/** Words before which a form of that kind is a noun: "the vote", "after votes". */
export const beforeNouns: readonly string[] = list(`
  a, after, an, before, by, during, first, for, her, his, in, its, of, s, that, the, their, this, with`);

/** What is done until a day to come, "gave them until Sunday", though it is told of as done. */
export const dueVerbs: readonly string[] = list(`
  adjourned, allowed, banned, barred, closed, delayed, extended, gave, given, granted, imposed, ordered, postponed,
  prolonged, pushed, remanded, set, suspended, warned`);

/** What nobody announces: "the attack in the capital on Saturday", "Saturday's attack". */
export const harmNouns: readonly string[] = list(`
  accident, airstrike, airstrikes, ambush, assassination, assault, attack, attacks, blast, blasts, bombardment, bombing, bombings, clash,
  clashes, collapse, crash, death, deaths, disaster, earthquake, explosion, explosions, incident,
  incursion, killing, killings, massacre, murder, murders, quake, raid, raids, riot, riots, shelling, shooting,
  shootings, stabbing, tragedy, violence`);

/** What things are said in: the day behind it is that of saying, "in a phone call on Wednesday". */
export const sayingNouns: readonly string[] = list(`
  address, briefing, broadcast, call, conference, conversation, editorial, email, interview, letter, message, note,
  op-ed, post, release, remarks, speech, statement, telegram, tweet`);

/** Past forms that are the bare forms as well, so that "would" may stand further off: "would stay shut". */
export const sameForms: readonly string[] = list(`
  cut, hit, let, put, quit, set, shut, spread`);

/** Irregular past forms of the verbs that news uses most. */
export const pastForms: readonly string[] = list(`
  arisen, arose, ate, awoke, beaten, became, began, begun, bled, blew, bore, bred, broke, broken, brought, built,
  burnt, came, caught, chose, chosen, cut, dealt, done, drank, drew, driven, drove, dug, fallen, fed, fell, felt,
  fled, flew, flown, flung, forgave, forgotten, fought, found, froze, frozen, gave, given, gone, got, grew, grown,
  heard, held, hid, hidden, hit, hung, kept, knew, known, laid, leapt, led, left, lent, lit, lost, made, meant, met,
  overran, overthrew, overthrown, paid, quit, ran, rang, risen, rode, rose, said, sank, sat, saw, seen, sent, shaken,
  shone, shook, shot, showed, shown, shrank, shut, slept, slid, sold, sought, spent, spoke, spoken, sprang, spread,
  stole, stolen, stood, struck, stuck, sung, sunk, swept, swore, sworn, swung, taken, taught, thought, threw, thrown,
  told, took, tore, torn, understood, undertook, upheld, went, wept, withdrawn, withdrew, woke, won, wore, worn,
  woven, written, wrote`);

/** Words in "-ed" that are no verb. */
export const notPastForms: readonly string[] = list(`
  armed, hundred, indeed, need, red, sacred, speed, united, wicked`);

/** What may stand between an auxiliary and its verb. */
export const betweenAuxiliaries: readonly string[] = list(`
  also, be, been, being, even, first, have, never, not, now, only, soon, still, then`);

/** What hangs on these is to come: "if a republican is elected in November". */
export const conditions: readonly string[] = ["if", "unless"];
