/** How headlines name who tells a number. Origin of all tables here: own lists, of agencies' and papers' headlines. */
const anyOf = (words: string): string => words.trim().split(/\s+/u).join("|");

/** Those who tell numbers: a headline that names one of them before a colon or behind a dash has its number from them. */
const tellers = anyOf(`
  army authorities coroner doctors envoy governor government lawyers mayor medics military minister ministry monitors
  officials? police president prosecutors? regulators? reports? rescuers residents sources? spokesman spokesperson
  spokeswoman un watchdog witnesses`);

/** Words before them that say which: "health ministry", "UN officials". */
const kinds = anyOf(`
  aid army border city defen[cs]e deputy district eu federal finance fire foreign government health hospital interior
  justice local medical military ministry nato navy party police presidential prime provincial regional rescue security
  senior state town un union us village`);

/** Who is named: the kinds before, and before these at most one other word, which must be a name. */
const teller = String.raw`(?:the\s+)?(?:(?<name>(?!(?:${kinds})\s)\p{L}[\p{L}.'’-]*)\s+)?(?:(?:${kinds})\s+){0,2}(?:${tellers})`;

/** "Health ministry: 41 killed". */
export const tellerAhead = new RegExp(String.raw`^\s*(?<source>${teller})\s*(?<cue>:)\s+(?<content>\S.*?)\s*$`, "disu");

/** "41 killed - officials", with a dash of any kind: without spaces around it a hyphen joins words. */
export const tellerBehind = new RegExp(
  String.raw`^\s*(?<content>\S.*?)\s*(?<cue>(?<=\s)[-\u2010-\u2015\u2212](?=\s)|[–—])\s*(?<source>${teller})\s*$`,
  "disu",
);

/** A number, in digits or words. */
export const anyNumber =
  /[0-9]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|hundreds?|thousands?|millions?|billions?|scores)\b/iu;

/** Headlines that ask tell nothing. */
export const asks = /\?\s*$/u;
