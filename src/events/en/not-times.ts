/** What looks like a time and is none. Written for this project; sorted, in small letters. */

const list = (phrases: string): readonly string[] =>
  phrases.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));

/** Words before a weekday with which it is a name: "Black Friday", "Mail on Sunday". */
export const namesBeforeWeekday: readonly string[] = list(`
  ash, black, bloody, cyber, easter, fox news, giving, good, holy, independent on, mail on, maundy, palm, ruby,
  scotland on, sheffield, shrove, super, wales on, whit`);

/** Words after a weekday with which it is a name: "the Sunday Times". */
export const namesAfterWeekday: readonly string[] = list(`
  book review, business post, club, express, guardian, herald, independent, live, magazine, mail, mirror, morning
  quarterback, night football, night live, people, post, school, sport, standard, star, sun, telegraph, times,
  tribune, vision, world`);

/** Words before a capital month with which it is a name or no month: "Black September", "Theresa May", "Women's March". */
export const namesBeforeMonth: readonly string[] = list(`
  black, long, million man, mother, operation, women's, women’s`);

/** Words after a month with which it is none: "May Day", "March Madness", "the April 6 Youth Movement" is told by its own rule. */
export const namesAfterMonth: readonly string[] = list(`
  alliance, bloc, day, fools, for our lives, hare, madness, movement, revolution`);

/** Words before which a bare "May" or "March" is the month. */
export const monthSigns: readonly string[] = list(`
  a, and, around, between, by, during, early, from, in, its, last, late, mid, next, of, or, since, the, this, through,
  to, until`);

/** Bodies that are named after a day: "the April 6 Youth Movement". */
export const namesAfterDay: readonly string[] = list(`
  alliance, bloc, brigade, brigades, coalition, commission, committee, movement, revolution, youth`);

/** Days that are called by month and day long after their year: "the Sept. 11 attacks". */
export const famousDays: readonly { readonly month: number; readonly day: number; readonly year: number }[] = [
  { month: 1, day: 6, year: 2021 },
  { month: 7, day: 7, year: 2005 },
  { month: 7, day: 15, year: 2016 },
  { month: 9, day: 11, year: 2001 },
  { month: 10, day: 7, year: 2023 },
];

/** What famous days are told of, before or behind them. */
export const famousNouns: readonly string[] = list(`
  assault, attack, attackers, attacks, bombings, conspiracy, coup, era, families, hijackers, insurrection, massacre,
  memorial, riot, rioters, terror, terrorist, terrorists, victims`);

/** What is counted in round numbers that look like years: "2000 troops". */
export const countedNouns: readonly string[] = list(`
  acres, aircraft, bodies, buildings, cars, cases, casualties, children, civilians, cubic, days, deaths, delegates,
  dollars, euros, families, feet, fighters, flights, foot, gmt, guests, hectares, homes, hours, houses, hrs, injured,
  islamist, journalists, kilograms, kilometers, kilometres, km, kwh, local time, megawatts, members, men, meters,
  metres, metric, migrants, miles, militants, million, mm, more, mw, officers, others, palestinians, peacekeepers,
  people, per cent, percent, personnel, points, police, pounds, prisoners, protesters, rebels, refugees, residents,
  rockets, rounds, rpm, seats, soldiers, sq, square, students, supporters, syrians, tanks, tonnes, tons, troops,
  trucks, utc, vehicles, villages, volunteers, votes, women, workers, yards, years`);

/** Words that a number labels: "Resolution 2254", "flight 1549". */
export const labelledNouns: readonly string[] = list(`
  act, article, bill, case, channel, chapter, clause, code, convention, decree, directive, fiscal, flight, gate,
  highway, house, law, model, no, no., number, order, page, regulation, resolution, resolutions, room, route, section,
  series, some, type, unit, version`);

/** Words before a number that loosen or bound it, as they do not a year: "nearly 2000". */
export const hedgesBeforeNumber: readonly string[] = list(`
  above, almost, approximately, at, average, below, exactly, least, most, nearly, only, over, roughly, some, than, to
  about, under, up to`);

/** Small words that begin a sentence with a capital, and after which a number is a year as after no other capital word. */
export const yearSigns: readonly string[] = list(`
  a, after, again, an, and, around, as, back, before, between, but, by, circa, during, early, end, for, from, her,
  his, in, into, its, last, late, like, mid, my, of, or, our, previous, since, summer, that, the, their, this,
  through, throughout, till, to, unlike, until, with, within, year`);

/** What "overnight" stands before as a kind of thing, not as a night: "an overnight curfew". */
export const overnightNouns: readonly string[] = list(`
  accommodation, bag, bus, camp, curfew, curfews, delivery, ferry, flight, flights, guest, guests, low, lows,
  sensation, shelter, shift, shifts, stay, stays, success, temperatures, train, trains, trip`);

/** Words before "overnight" with which it is a length of time: "stayed overnight". */
export const beforeLastingNight: readonly string[] = list(`
  change, changed, happen, sleep, slept, stay, stayed, staying, stays`);

/** What addresses end with: "1909 Jolinda Drive". */
export const streets: readonly string[] = list(`
  ave, avenue, blvd, boulevard, court, drive, lane, place, rd, road, square, st, street, way`);
