import type { MeasureName } from "../../schema/figure.ts";
import { toWordSet } from "./word-list.ts";

/** What a unit measures, and how it is written after a number. */
export interface Unit {
  readonly measure: MeasureName;
  readonly unit: string;
}

const toUnits = (measure: MeasureName, table: Readonly<Record<string, string>>): readonly (readonly [string, Unit])[] =>
  Object.entries(table).flatMap(([unit, words]) =>
    words.split(",").map((word) => [word.trim(), { measure, unit }] as const),
  );

/**
 * Units as they are written behind a number, the longest first where several fit. Origin: own list (SI, imperial and US
 * customary units as news writes them).
 */
export const unitWords: ReadonlyMap<string, Unit> = new Map([
  ...toUnits("share", {
    percent: "%, pc, pct, per cent, percent",
    "percentage points": "percentage - point, percentage - points, percentage points, percentage point",
    points: `
      point advantage, point deficit, point drop, point edge, point gap, point increase, point lead,
      point loss, point majority, point margin, point rise, point swing, point victory, point win, points`,
  }),
  ...toUnits("distance", {
    centimetres: "centimeter, centimeters, centimetre, centimetres, cm",
    feet: "feet, foot, ft",
    inches: "inch, inches",
    kilometres: `
      kilometer, kilometer - long, kilometers, kilometre, kilometre - long, kilometres, km, kms`,
    metres: "m, meter, meters, metre, metres",
    miles: "mi, mile, miles",
    millimetres: "millimeter, millimeters, millimetre, millimetres, mm",
    "nautical miles": "nautical mile, nautical miles",
    yards: "yard, yards",
  }),
  ...toUnits("area", {
    acres: "acre, acres",
    hectares: "ha, hectare, hectares",
    "square feet": "square foot, square feet, sq ft",
    "square kilometres": `
      km2, km², sq . km, sq km, sq kms, square kilometer, square kilometers, square kilometre,
      square kilometres, square km`,
    "square metres": "m2, m², sq m, square meter, square meters, square metre, square metres",
    "square miles": "sq . miles, sq mi, sq miles, square mile, square miles",
  }),
  ...toUnits("weight", {
    grams: "gram, gramme, grammes, grams",
    kilograms: "kg, kgs, kilo, kilogram, kilogramme, kilogrammes, kilograms, kilos",
    kilotons: "kiloton, kilotonne, kilotonnes, kilotons",
    megatons: "megaton, megatons",
    "metric tons": "metric ton, metric tons, metric tonnes",
    ounces: "ounce, ounces, oz",
    pounds: "lb, lbs, pounds of",
    tonnes: "tonne, tonnes",
    tons: "short tons, ton, tons",
  }),
  ...toUnits("duration", {
    days: "day, days",
    decades: "decade, decades",
    hours: "hour, hours, hr, hrs",
    minutes: "min, mins, minute, minutes",
    months: "month, months",
    nights: "night, nights",
    seconds: "second, seconds, secs",
    weekends: "weekends",
    weeks: "week, weeks",
    years: "year, years, yrs",
  }),
  ...toUnits("money", {
    afghanis: "afghanis",
    "Australian dollars": "australian dollars",
    "Canadian dollars": "canadian dollars",
    cents: "cent, cents",
    crowns: "crown, crowns",
    dinars: "dinar, dinars",
    dirhams: "dirham, dirhams",
    dollars: "dollar, dollars, u.s. dollars, us dollars, usd",
    drams: "dram, drams",
    euros: "eur, euro, euros",
    francs: "franc, francs, swiss francs",
    hryvnias: "hryvnia, hryvnias",
    kroner: "kroner, kronor",
    lira: "lira, liras, lire",
    manats: "manat, manats",
    marks: "deutschmarks",
    nairas: "naira, nairas",
    pesos: "peso, pesos",
    pounds: "gbp, pounds, pounds sterling",
    rand: "rand, rands",
    reais: "reais",
    riyals: "rial, rials, riyal, riyals",
    roubles: "rouble, roubles, ruble, rubles",
    rupees: "rupee, rupees",
    rupiah: "rupiah",
    shekels: "shekel, shekels",
    shillings: "shilling, shillings",
    won: "won",
    yen: "yen",
    yuan: "renminbi, yuan",
    zlotys: "zloty, zlotys",
  }),
  ...toUnits("count", {
    barrels: "barrel, barrels, bpd",
    "cubic feet": "cu ft, cubic feet, cubic foot",
    "cubic metres": "cubic meter, cubic meters, cubic metre, cubic metres, m3, m³",
    degrees: "degree, degrees, degrees celsius, degrees fahrenheit, ° c, ° f, °c, °f",
    gallons: "gallon, gallons",
    gigawatts: "gigawatt, gigawatts, gw",
    knots: "knot, knots",
    litres: "liter, liters, litre, litres",
    megawatts: "megawatt, megawatts, mw",
    times: "times",
  }),
]);

/** The most words a unit has, as `phraseOf` counts them. */
export const longestUnit = 4;

/** Words behind "3m" that make it metres, and no millions. */
export const metreTails: ReadonlySet<string> = toWordSet(`
  (, above, apart, away, below, deep, from, high, long, of mud, of snow, of water, tall, thick, underwater,
  wide`);

/** Speeds: "50 km/h" measures no distance. Written after the unit they follow. */
export const speedTails: ReadonlySet<string> = new Set(["an hour", "per hour", "/ h", "/ hour", "h"]);

/** Currency signs, and the letters that may stand before one. */
export const currencySigns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: "dollars",
    "£": "pounds",
    "¥": "yen",
    "₦": "nairas",
    "₩": "won",
    "₪": "shekels",
    "€": "euros",
    "₴": "hryvnias",
    "₹": "rupees",
    "₺": "lira",
    "₽": "roubles",
  }),
);

/** Letters before a dollar sign: "US$5m", "A$200". */
export const dollarLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: "Australian dollars",
    c: "Canadian dollars",
    hk: "Hong Kong dollars",
    nz: "New Zealand dollars",
    s: "Singapore dollars",
    u: "dollars",
    us: "dollars",
  }),
);

/** Codes and short forms before a sum: "EUR 5 million", "Rs 200". */
export const currencyCodes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chf: "francs",
    eur: "euros",
    gbp: "pounds",
    rs: "rupees",
    usd: "dollars",
  }),
);

/** Words behind "tonnes of" that make a weight aid. */
export const aidWords: ReadonlySet<string> = toWordSet(`
  aid, assistance, blankets, flour, food, foodstuffs, humanitarian, medicine, medicines, relief, supplies,
  tents`);

/** Words behind "rounds of" that show them to be fired: "rounds of ammunition", and not "rounds of talks". */
export const firedTails: ReadonlySet<string> = new Set(["ammunition", "artillery", "fire", "its", "live", "their"]);

/** Units between the two numbers of a range, said with both: "10% to 15%". */
export const unitsInRange: ReadonlySet<string> = new Set(["%", "bn", "km", "m", "per cent", "percent"]);

/** How a share is written behind its number, as `phraseOf` writes it. */
export const shareSigns: ReadonlySet<string> = new Set(["%", "per cent", "percent"]);
