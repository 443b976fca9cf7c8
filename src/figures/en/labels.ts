import { toWordSet } from "./word-list.ts";

/** Words that make a number beside them a name, an age, a time of day or an idiom. Origin: own lists. */

/** Nouns with a number as name behind them: "Article 5", "Flight 370". */
export const labels: ReadonlySet<string> = toWordSet(`
  act, airbus, annex, apollo, appendix, area, article, articles, band, battalion, berth, big, bill, block,
  boeing, book, booth, box, brigade, building, bus, camp, catch, category, ch, channel, chapter, checkpoint,
  class, clause, column, corps, crew, day, decree, directive, district, division, ep, episode, exit, falcon,
  fig, figure, flight, floor, formula, gate, generation, grade, group, hall, highway, hr, interstate, item,
  junction, kilometre, law, level, line, lot, magnitude, mark, mission, model, motion, motorway, no, no .,
  nos, nos ., note, number, option, order, page, pages, paragraph, paragraphs, part, period, phase, pier,
  pillar, plan, platform, plot, point, pp, priority, prop, proposition, protocol, psalm, quarter, question,
  ranked, regiment, resolution, resolutions, ring, room, round, route, row, rule, runway, schedule, season,
  seat, sec, section, sections, sector, series, size, squadron, stage, station, step, storm, studio, suite,
  table, task force, terminal, tier, title, top, tower, track, train, trial, type, u, under-, unit, verse,
  version, vol, volume, ward, warehouse, week, windows, wing, world war, year, zone`);

/** What laws, chapters and vehicles with a number do: "Resolution 2254 calls". */
export const labelVerbs: ReadonlySet<string> = toWordSet(`
  allows, applies, asks, bans, begins, calls, contains, covers, defines, demands, describes, ends, explains,
  forbids, gives, guarantees, leaves, obliges, opens, provides, reads, requires, runs, says, sets, starts,
  states, takes`);

/** Groups with the number of their members as name, as they are written: "the Gang of Eight". */
export const namedGroups: ReadonlySet<string> = new Set(["Band", "Committee", "Gang", "Group"]);

/** Words before an age. */
export const ageBefore: ReadonlySet<string> = toWordSet(`
  age, age between, age from, age of, aged, aged about, aged around, aged at least, aged between, aged from,
  aged just, aged only, aged over, aged under, aged up to, ages, ages between, ages from, ages of, as old as,
  as young as, over the age of, turned, turning, turns, under the age of`);

/** Words that make a bare "over 60" an age: "people over 60", "children under five". */
export const ageBounds: ReadonlySet<string> = toWordSet("above, below, over, under");

/** Those whose age stands behind them so. */
export const agedPeople: ReadonlySet<string> = toWordSet(`
  adults, all, anyone, boys, child, children, citizens, everyone, females, girls, infants, kids, males, men,
  minors, patients, people, persons, pupils, residents, students, those, toddlers, voters, women, youth,
  youths`);

/** Subjects whose bare number is an age, and the verbs between: "she was 19". */
export const ageSubjects: ReadonlySet<string> = toWordSet("he, i, she, who");
export const ageCopulas: ReadonlySet<string> = toWordSet("am, are, is, was, were");

/** Subjects of "are under 12". */
export const ageRelatives: ReadonlySet<string> = toWordSet("he, i, she, them, who, whom");

/** Units of an age: "years old", "year-old". */
export const ageUnits: ReadonlySet<string> = toWordSet("day, days, month, months, week, weeks, year, years");

/** Words behind a time of day. */
export const clockTails: ReadonlySet<string> = toWordSet(`
  a.m, a.m., am, bst, cet, edt, est, gmt, hrs, local, midnight, noon, o'clock, p.m, p.m., pdt, pm, pst, utc`);

/** Words before a bare year. */
export const yearBefore: ReadonlySet<string> = toWordSet(`
  about, after, and, around, autumn, before, between, by, circa, during, early, end, fall, fiscal, for, from,
  in, late, mid, of, or, season, since, spring, summer, than, the, through, till, to, until, winter, year`);

/** Those of them that stand before a count as well: "a survey of 1500 pupils". */
export const yearOrCount: ReadonlySet<string> = toWordSet("about, and, around, between, of, or, than, to");

export const months: ReadonlySet<string> = toWordSet(`
  apr, apr., april, aug, aug., august, dec, dec., december, feb, feb., february, jan, jan., january, jul,
  july, jun, june, mar, mar., march, may, nov, nov., november, oct, oct., october, sep, sept, sept., september`);

export const weekdays: ReadonlySet<string> = toWordSet(`
  fri, friday, mon, monday, sat, saturday, sun, sunday, thu, thurs, thursday, tue, tues, tuesday, wed,
  wednesday`);

/** Nouns that with a hyphen before them still count: "a three-day visit", "a 15-member council". */
export const hyphenNouns: ReadonlySet<string> = toWordSet(`
  aircraft, apartment, bed, boat, car, country, county, delegate, family, foot, house, inch, judge, man,
  member, nation, page, person, plane, province, question, room, seat, ship, soldier, state, storey, story,
  strong, truck, vehicle, vessel, village, vote, word`);

/** Nouns behind "one" and a hyphen or "two" and a hyphen that make an idiom: "a two-state solution". */
export const idiomNouns: ReadonlySet<string> = toWordSet(
  "country, man, nation, party, person, room, seat, sided, star, state, way",
);

/** Weapons whose calibre is written before them: "120 mm mortars". */
export const calibreTails: ReadonlySet<string> = toWordSet(`
  ammunition, artillery, autocannon, bullets, caliber, calibre, cannon, cannons, grenade, grenades, gun, guns,
  handgun, howitzer, howitzers, machine, mortar, mortars, multiple, pistol, pistols, projectiles, rifle,
  rifles, rocket, rockets, round, rounds, self, shell, shells, tank, weapon, weapons`);

/** Nouns behind "one" that it stands for "a" with, or that make a phrase of it. */
export const idiomsAfterOne: ReadonlySet<string> = toWordSet(`
  afternoon, and, another, by, case, day, evening, example, exception, family, hand, man's, more, morning,
  night, of, or, point, reason, shot, side, step, such, that, thing, time, way, which, who, word`);

/** Words behind "only one" with which it is a pronoun, or only opens what is meant. */
export const openings: ReadonlySet<string> = toWordSet(
  "and, another, by, more, of, or, part, side, such, that, thing, way, which, who",
);

/** Words before "only one" that make it a pronoun, or take it back: "not only one". */
export const notBeforeOnly: ReadonlySet<string> = toWordSet("an, her, his, my, not, our, the, their, your");

/** Words before "one" that make it a pronoun. */
export const pronounBefore: ReadonlySet<string> = toWordSet(`
  a, air, an, another, any, bad, best, better, big, day, difficult, each, every, first, force, formula, good,
  group, her, his, important, its, last, level, little, my, new, no, not, number, only, other, our, part,
  phase, right, same, small, some, square, stage, such, that, the, their, this, which, whole, wrong, year,
  your`);

/** Words before "one" that make it a number: "we have one ambulance". */
export const havingWords: ReadonlySet<string> = toWordSet("had, has, have, just, only");

/** Family and friends, whose age may stand behind them: "his wife, 34,". */
export const agedNouns: ReadonlySet<string> = toWordSet(`
  boy, brother, daughter, father, friend, girl, husband, man, mother, nephew, niece, sister, son, wife, woman`);

/** Words behind an age between commas. */
export const afterAge: ReadonlySet<string> = toWordSet("a, an, and, from, had, has, is, of, was, were, who");

/** Parts of a whole by their ordinals: "two thirds". */
export const fractions: ReadonlySet<string> = toWordSet(`
  eighth, eighths, fifth, fifths, halves, quarter, quarters, seventh, sevenths, sixth, sixths, tenth, tenths,
  third, thirds`);

/** Words that end odds: "a 3 to 1 margin". */
export const oddsTails: ReadonlySet<string> = toWordSet(
  "advantage, against, defeat, in, majority, margin, odds, ratio, victory, win",
);

/** Words behind "three times" that make it a comparison. */
export const timesTails: ReadonlySet<string> = toWordSet(
  "as, bigger, faster, greater, higher, larger, less, more, over, stronger, the",
);

/** Abbreviations of labels, before a full stop. */
export const shortLabels: ReadonlySet<string> = toWordSet("art, ch, fig, no, nos, para, pp, sec, vol");

/** What ends an age behind its unit: "34-year-old", "18 years of age". */
export const ageTails: ReadonlySet<string> = toWordSet("of age, old, olds");

/** The first number of a share in words, and its second: "nine out of ten". */
export const smallShares: ReadonlySet<string> = toWordSet(
  "1, 2, 3, 4, 5, 6, 7, 8, 9, eight, five, four, nine, one, seven, six, three, two",
);
export const largeShares: ReadonlySet<string> = toWordSet(
  "10, 100, 2, 3, 4, 5, 6, 7, 8, 9, eight, five, four, nine, seven, six, ten, three, two",
);

/** Phrases before a number of which only a part, or the rest, is meant: "all but three", "half of 1 percent". */
export const beforeParts: ReadonlySet<string> = toWordSet(`
  all but, fraction of, half of, quarter of, tenth of, third of`);

/** The letters of "6 a. m.", apart, as `phraseOf` writes them. */
export const clockLetters: ReadonlySet<string> = toWordSet("a . m, p . m");

/** Words behind a bare "one" that is a pronoun, or part of an idiom: "one of the wounded", "one shot at it". */
export const notBareOne: ReadonlySet<string> = toWordSet("of, shot");

/** The number one. */
export const ones: ReadonlySet<string> = toWordSet("1, one");

/** Wholes of which "in" makes a share, whatever stands before: "nearly 6 in 10". */
export const tenths: ReadonlySet<string> = toWordSet("10, ten");

/** Wholes of which "of" makes a share: "nine of ten", "two of every". */
export const wholesOfShares: ReadonlySet<string> = toWordSet("10, every, ten");

/** Before "3 in 4 refugees", where "killed 3 in 4 attacks" has two counts. */
export const beforeShares: ReadonlySet<string> = toWordSet("about, almost, around, nearly, roughly");

/** Endings glued to digits that make them an ordinal, or a plural: "7th", "1990s". */
export const ordinalEndings: ReadonlySet<string> = toWordSet("nd, rd, s, st, th");

/** What stands behind the sign of degrees in a place on the map: "51°N". */
export const compassMarks: ReadonlySet<string> = toWordSet("', e, n, s, w, ′");

/** Words behind a number that is a calibre. */
export const calibreWords: ReadonlySet<string> = toWordSet("caliber, calibre");

/** Signs before a number that is a name: "#5". */
export const numberSigns: ReadonlySet<string> = toWordSet("#, №");

/** Short words before digits that are a name, with a capital: "No 10". */
export const numberLabels: ReadonlySet<string> = toWordSet("no, nos");
