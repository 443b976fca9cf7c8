import { toWordSet, toWords } from "./word-list.ts";

/** What the words around a number make of it. */
export type Effect = "least" | "over" | "most" | "under" | "nearly" | "about" | "none" | "additional" | "total";

const toMap = (table: Readonly<Partial<Record<Effect, string>>>): ReadonlyMap<string, Effect> =>
  new Map(
    Object.entries(table).flatMap(([effect, list]) => toWords(list).map((one) => [one, effect as Effect] as const)),
  );

/**
 * Words before a number, as `phraseOf` writes them. The longest that stands there counts. Origin: own list, by the
 * annotation guide; checked against the words before numbers in PolNeAR's training part.
 */
export const boundsBefore: ReadonlyMap<string, Effect> = toMap({
  least: `
    a minimum, a minimum of, as few as, as little as, at a minimum, at least, at the least, at the very least,
    minimum, minimum of, no fewer than, no less than, not fewer than, not less than, ≥`,
  over: `
    >, a little more than, a little over, above, better than, beyond, even more than, exceed, exceeded,
    exceeding, exceeds, far more than, farther than, further than, greater than, in excess of, just above,
    just more than, just over, larger than, little more than, little over, longer than, many more than,
    more than, much more than, north of, over, slightly more than, slightly over, surpassed, surpassing, topped,
    topping, upward of, upwards of, well above, well more than, well over`,
  most: `
    a maximum, a maximum of, anything up to, as high as, as many as, as much as, at most, at the most,
    at the very most, maximum, maximum of, no farther than, no longer than, no more than, not longer than,
    not more than, potentially up to, to as many as, up to, ≤`,
  under: `
    <, a little less than, a little under, below, far fewer than, far less than, fewer than, just below,
    just short of, just under, less than, little less than, lower than, much less than, short of,
    shorter than, slightly less than, slightly under, smaller than, under, well below, well under,
    within less than`,
  nearly: `
    almost, approached, approaches, approaching, close to, closer to, getting on for, near, nearing, nearly,
    not quite, very nearly, virtually`,
  about: `
    about, an approximate, an estimated, an estimated total of, approx, approx ., approximately,
    approximately some, around, c ., ca ., circa, estimated, in the order of, in the region of, maybe,
    more or less, on the order of, perhaps, roughly, some, something like, ~, ≈`,
  none: "an average, an average of, averaging",
  additional: `
    a further, additional, an added, an additional, an extra, another, further, yet another`,
  total: `
    a combined, a combined total of, a cumulative, a grand total of, a total, a total of, an overall total of,
    total of, totaling, totalling`,
});

/** Words that follow a number at once: "20 or more", "30-odd", "50+". */
export const boundsAfter: ReadonlyMap<string, Effect> = toMap({
  least: `
    +, - plus, and above, and more, and over, and up, at least, at the least, or above, or higher, or more, plus`,
  over: "and counting",
  most: "at most, at the most, maximum, or below, or fewer, or less, or under",
  about: "- ish, - odd, odd, or around that, or so, or thereabouts",
  additional: "additional, extra, further, more",
});

/** Words that follow what is counted: "20 people or more". */
export const boundsBehindNoun: ReadonlyMap<string, Effect> = toMap({
  least: "at a minimum, at least, at the least, or more, plus",
  most: "at most, at the most, or fewer, or less",
  about: "or so, or thereabouts",
  additional: "more",
});

/** Bounds that are prepositions after these words: "talks over two villages", "spoke about 20 prisoners". */
export const prepositionAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    about: toWordSet(`
      asked, bring, brings, brought, care, cared, complained, complaint, complaints, concern, concerned,
      concerns, data, details, doubts, hear, heard, inform, information, informed, inquired, knew, know,
      known, knows, learn, learned, lie, lied, news, question, questions, something, speak, spoke, spoken,
      story, talk, talked, talking, talks, tell, tells, think, thinking, thought, told, worried, worry,
      write, writes, wrote`),
    above: toWordSet("flew, fly, flying, hover, rise, rose, seen, skies, sky"),
    below: toWordSet("buried, fall, fell, hid, hiding, sits, trapped"),
    near: toWordSet(`
      attacked, clashes, exploded, fell, fighting, hit, in, killed, landed, struck, town, village`),
    over: toWordSet(`
      anger, argue, argued, argument, arrested, battle, battles, charge, charged, charges, clash, clashed,
      clashes, concern, concerns, conflict, control, controls, criticised, criticized, deadlock, disagreed,
      disagreement, disagreements, dispute, disputes, divided, doubts, exploded, feud, fight, fighting,
      fought, haggling, hand, handed, handing, hands, hovered, hovering, jurisdiction, negotiations,
      outrage, power, quarrel, quarrels, questioned, row, rows, sentenced, sovereignty, split, spread,
      talks, tensions, tried, turned, war, wars, won`),
    under: toWordSet(`
      buried, came, falls, fell, hid, live, lives, operate, operates, trapped`),
  }),
);

/** Words before "over" that show it to be a bound of a length of time: "for over two days". */
export const measuring: ReadonlySet<string> = toWordSet(`
  after, by, for, in, is, just, last, lasted, lasting, lasts, little, nearly, of, slightly, spent, takes,
  took, was, well, with, within`);
