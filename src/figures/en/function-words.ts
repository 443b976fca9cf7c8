import { toWordSet } from "./word-list.ts";

/** Words of English grammar, by what they end or open. Origin: own lists. */

/** Words with which a noun phrase behind a number ends. */
export const phraseEnds: ReadonlySet<string> = toWordSet(`
  a, about, above, abroad, according, across, after, against, ago, ahead, alone, along, alongside, already,
  also, although, altogether, amid, among, amongst, an, and, annually, any, apart, apiece, are, aren't,
  around, as, at, away, back, be, became, because, become, been, before, behind, being, below, beneath,
  beside, besides, between, beyond, both, but, by, came, can, come, concerning, could, daily, despite, did,
  didn't, do, does, don't, down, due, during, each, earlier, either, elsewhere, even, ever, every, except,
  far, follow, followed, following, for, friday, from, gave, get, give, given, go, goes, got, had, hadn't,
  has, hasn't, have, haven't, he, he's, her, here, hers, herself, him, himself, his, how, however, i, i'm, if,
  in, including, inside, instead, into, is, isn't, it, it's, its, itself, just, later, left, like, made, make,
  many, may, me, meanwhile, might, mine, monday, monthly, most, much, must, my, nationwide, near, nearby,
  neither, never, next, nor, not, now, of, off, on, once, only, onto, opposite, or, our, out, outside, over,
  overall, overnight, past, per, plus, rather, remain, remained, remains, said, saturday, say, saying, says,
  shall, she, she's, should, since, so, still, such, sunday, take, taken, taking, than, that, that's, the,
  their, them, themselves, then, there, there's, these, they, they're, this, those, though, through,
  throughout, thursday, till, to, today, together, told, tomorrow, tonight, too, took, toward, towards,
  tuesday, under, underneath, unless, unlike, until, up, upon, versus, very, via, was, wasn't, we, we're,
  wednesday, weekly, went, were, weren't, what, when, where, whether, which, while, who, whom, whose, why,
  will, with, within, without, won't, worldwide, would, yearly, yesterday, yet, you, your`);

/** Those of them that are adjectives too, before a plural: "two nearby villages". */
export const alsoAdjectives: ReadonlySet<string> = toWordSet(
  "daily, monthly, nearby, overall, overnight, past, weekly, yearly",
);

/** Words behind a participle that show it has no object: "two soldiers killed in", and not "two soldiers killed three". */
export const notObjects: ReadonlySet<string> = toWordSet(`
  about, according, across, after, again, against, ahead, alive, alone, along, alongside, also, amid, among,
  and, are, around, as, at, away, back, badly, because, before, behind, between, beyond, but, by, critically,
  dead, despite, down, during, each, earlier, early, every, following, for, friday, from, had, have, here,
  home, if, in, including, inside, instantly, into, is, last, late, later, monday, nationwide, near, nearby,
  next, not, of, off, on, or, out, outside, over, overnight, said, saturday, say, says, seriously, since,
  slightly, so, some, sunday, than, that, then, there, this, through, throughout, thursday, to, today,
  together, tonight, toward, towards, tuesday, under, until, up, upon, was, wednesday, were, when, where,
  which, while, who, with, within, without, worldwide, yesterday`);

/** Words that point back at what was told of already. */
export const pointers: ReadonlySet<string> = toWordSet("both, our, the, these, those");

/** Words between a pointer and its number: "the last four", "the other five". */
export const betweenPointer: ReadonlySet<string> = toWordSet(`
  aforementioned, coming, final, first, following, initial, last, latest, next, only, original, other, past,
  preceding, previous, recent, remaining, said, same, top`);

/** Words that stand before a stretch of the calendar: "the past 24 hours". */
export const calendarWords: ReadonlySet<string> = toWordSet(
  "coming, final, first, following, last, latest, next, past, preceding, previous, recent",
);

/** Determiners behind "of": "two of the workers". */
export const determiners: ReadonlySet<string> = toWordSet(
  "a, all, an, her, his, its, my, our, that, the, their, them, these, this, those, your",
);

/** What opens a second subject or object that has no number: "and a general", "and an unknown number of". */
export const secondSubjects: ReadonlySet<string> = toWordSet(
  "a, an, another, her, his, its, many, other, others, several, some, their, unknown",
);

/** Prepositions and the like that go on with a noun phrase: "two workers at the plant". */
export const nounPrepositions: ReadonlySet<string> = toWordSet(`
  aboard, across, along, among, around, at, belonging, from, in, inside, near, of, on, outside, traveling,
  travelling, under, with, working`);

/** Words that end a clause, or begin another. */
export const clauseEnds: ReadonlySet<string> = toWordSet(`
  after, although, and, as, because, before, but, if, or, said, say, says, since, so, than, that, when, where,
  which, while, who, whose`);

/** Words that open a relative clause. */
export const relatives: ReadonlySet<string> = toWordSet("that, which, who, whom");

/** Words that make a part of a group: "four of the wounded", "20 civilians among the dead". */
export const groupWords: ReadonlySet<string> = toWordSet("among, amongst, of");

/** Words between auxiliaries that take back what is said. */
export const negations: ReadonlySet<string> = toWordSet("never, not");

/** Auxiliaries of the perfect. */
export const perfects: ReadonlySet<string> = toWordSet("had, have");

/** Verbs between a group and its count: "among those killed were 12". */
export const copulas: ReadonlySet<string> = toWordSet("are, include, included, including, is, was, were");

/** Words between a verb and the count that is its object: "killing also 12". */
export const beforeObjects: ReadonlySet<string> = toWordSet(
  "all, also, another, as, her, his, its, off, their, to, up",
);

/** Words before "of" that make what follows the whole of which a part is told. */
export const partWords: ReadonlySet<string> = toWordSet(`
  any, each, few, half, majority, many, most, none, quarter, quarters, rest, several, some, third, thirds`);

/** Determiners that point at a whole: "none of the 52 passengers". */
export const wholeDeterminers: ReadonlySet<string> = toWordSet("her, his, its, the, their, these, those");

/** Words between the counts of one list. */
export const joints: ReadonlySet<string> = new Set([",", "and", "or", "as", "well", "plus", "&", "also"]);

/** Words with the ending of a plural that are none. */
export const noPlurals: ReadonlySet<string> = toWordSet(`
  across, always, besides, does, gas, gets, goes, has, his, is, its, less, means, news, perhaps, plus, press,
  says, this, thus, times, towards, versus, was, whereas, yes`);

/** The articles. */
export const articles: ReadonlySet<string> = toWordSet("a, an, the");

/** Those of them that may stand for one. */
export const indefinites: ReadonlySet<string> = toWordSet("a, an");

/** Words between two numbers that have one unit: "18 and eleven years". */
export const unitJoints: ReadonlySet<string> = toWordSet("and, or, to");

/** What stands between the two numbers of a range, as `phraseOf` writes it: "20 or 30", "hundreds or even thousands". */
export const rangeJoints: ReadonlySet<string> = toWordSet(`
  and even, and perhaps, and possibly, if not, or, or even, or maybe, or perhaps, or possibly`);

/** Words behind a number that is of people: "20 who fled". */
export const personalRelatives: ReadonlySet<string> = toWordSet("who, whose");
