import { toWordSet } from "./word-list.ts";

/** Words by which a bare number is told, of what was counted before. Origin: own lists. */

/** Words that stand before a bare number that is a count. */
export const tellingWords: ReadonlySet<string> = toWordSet(`
  against, all, and, any, are, as, at, be, been, bringing, but, confirmed, count, counted, counting, counts,
  declared, documented, found, from, gave, had, has, have, is, just, least, leaving, listed, lost, making,
  mentioned, named, nor, not, only, or, other, put, puts, received, recorded, registered, released, report,
  reported, reports, said, saw, say, says, see, seen, sent, than, though, to, told, totaled, totalled, up,
  verified, was, were, where, while, with`);

/** Nouns and verbs that tell a count with "of". */
export const countsOf: ReadonlySet<string> = toWordSet(`
  ceiling, count, estimate, figure, goal, limit, maximum, minimum, number, quota, record, speak, speaks,
  spoke, spoken, tally, target, toll, total`);

/** Groups of people whose size stands behind them, as they are written: a "Group of 20" is a name. */
export const groupsOfPeople: ReadonlySet<string> = toWordSet(`
  cast, class, company, congregation, contingent, crew, crowd, delegation, family, gang, garrison, group,
  jury, panel, party, population, squad, staff, team, workforce`);

/** Words before "for" and the number of people that there is room for. */
export const capacityWords: ReadonlySet<string> = toWordSet(`
  beds, built, capacity, certified, designed, enough, equipped, intended, licensed, meant, permitted, room,
  seats, space`);

/** Words before a number that is no count. */
export const notTelling: ReadonlySet<string> = toWordSet(
  "a, an, by, for, in, into, no, of, on, per, the, these, this, those, under, upon",
);

/** Nouns that tell a number with "of": "the number of munitions". */
export const numberNouns: ReadonlySet<string> = toWordSet("count, number, numbers, tally, toll, total");

/** Verbs between what is counted and its bare number: "arrivals averaged 1,800 a day". */
export const standingVerbs: ReadonlySet<string> = toWordSet(`
  average, averaged, averages, exceeded, exceeds, hit, number, numbered, reach, reached, reaches, surpassed,
  topped, total, totaled, totalled, totals`);

/** Words before a total: "the toll rose to 41". */
export const totalBefore: ReadonlySet<string> = toWordSet(
  "tally, toll, tolls, total, totaled, totaling, totalled, totalling, totals",
);

/** Phrases that make a count a total, behind it or before it with a comma: "so far", "in all, 30". */
export const totalPhrases: ReadonlySet<string> = toWordSet("altogether, in all, in total, overall, so far");

/** Words that compare two counts: "from 36 to 41". */
export const comparing: ReadonlySet<string> = toWordSet("at, from, to");

/** Words behind a bare number at the head of a sentence: "Nine were found". */
export const afterFirst: ReadonlySet<string> = toWordSet("are, had, have, more, of, other, others, was, were");

/** Words behind a number of votes: "five against". */
export const afterVotes: ReadonlySet<string> = toWordSet("abstained, abstaining, against, for, in, opposed, undecided");

/** What is done to laws and leaders by a number of votes: "passed by 26 to two". */
export const passingVerbs: ReadonlySet<string> = toWordSet(`
  adopted, approved, backed, carried, confirmed, elected, endorsed, passed, ratified, rejected, voted`);

/** Words between two shares that are held against each other. */
export const sharing: ReadonlySet<string> = toWordSet("against, from, to");

/** Phrases before a part of a whole: "30 people, among them 10 children". */
export const wholeBefore: ReadonlySet<string> = toWordSet(`
  among them, among them are, among them were, among these, among those, among whom, comprising, included,
  includes, including, including the, of them, of these, of those, of which, of whom`);

/** Phrases behind a part of a whole: "10 of them children", "6 children among them". */
export const wholeBehind: ReadonlySet<string> = toWordSet(`
  among them, among these, among those, among which, among whom, of them, of these, of those, of which,
  of whom`);

/** Words behind "two sources" that make them people who tell, and not "two sources of power". */
export const informantTails: ReadonlySet<string> = toWordSet(
  "briefed, close, confirmed, familiar, in, said, told, who, with",
);

/** Words between the two numbers of a vote: "passed by 26 to two". */
export const votesAgainst: ReadonlySet<string> = toWordSet("against, to");
