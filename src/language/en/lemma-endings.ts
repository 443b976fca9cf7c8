/**
 * How regular forms end. Origin: written by hand after English spelling, checked against the lemmas in the training parts of UD
 * English EWT and GUM (CC BY-SA 4.0).
 */

/** What is left of a verb without "-ed" or "-ing", where an "e" is missing at its end: "mak", "decid", "chang". */
export const silentE = new RegExp(
  [
    "[^aeiou]l(?<!r[wl]l|[rwl]l)",
    "v",
    "u",
    "c",
    "[^z]z(?<!tz)",
    "[^s]s(?<!focus|bias|canvas|^gas|^bus)",
    "(?:[ae]n|un|l|r|d|[aeiou])g(?<!^hang|^overhang|^bang|^clang|dialog|catalog)",
    "(?:[^eo]|cre|nause|perme)at(?<!combat|format)",
    "[^o]ut(?<!debut)",
    "(?:^|[^nl])(?:cit|writ)|invit|unit|ignit|^bit|despit|expedit|extradit|polit|(?:in|re|ex)cit",
    "complet|delet|compet|excret|obsolet",
    "(?:^|[^i])(?:vot|not|quot)|promot|devot",
    "[^ao]id",
    "(?:[^eo]|evo)ad",
    "[^o]od(?<!method)",
    "[^oa]ud",
    "(?:^|[^c])(?:ced|ped)(?<!stamped)|supersed",
    "um(?<!vacuum)|[^eo]am|[^a]im(?<!victim)|(?:^|be|wel|over)com|^hom|them|rhym|gram",
    "[^ao]in(?<!ruin|cabin|margin)",
    "(?:inter|con|super|contra)ven",
    "phon|postpon|clon|condon|^(?:st|t|h|z|at|dr)on|dethron",
    "[^o]un",
    "[^eo]ap(?<!kidnap|handicap)",
    "wip|swip|grip|^rip|pip|snip",
    "^hop|^cop|^scop|^grop|^slop|yp|dup",
    "[^eo]ak",
    "[^e]ik",
    "[^o]ok",
    "uk",
    "(?:^|[^i])(?:scal|whal|hal)|regal|impal",
    "(?:^|com|re|de|pro|ex|recon|rev|gu|wh|st|sm|m|def)(?:fil|pil|cil|til|mil|il|hil)(?<!council|stencil|pencil)",
    "consol|cajol|parol|^pol|condol",
    "[^ao]ul",
    "[ckt]r",
    "yl",
    "(?:^|[^e])(?<!o)ar(?<!ear|oar|sugar|collar|solar)",
    "adher|interfer|persever|coher|rever$|^ser",
    "[^a]ir",
    "plor|stor|ignor|(?:^|[^a-z])bor|^scor|outscor|underscor|^ador|snor|^shor|^tor",
    "[^o]ur(?<!murmur|sulfur)",
    "yr",
    "^wast|^tast|^past|^hast|^bast",
    "bath|breath|cloth|sooth|loath|^cach",
    "[iy]b|tub|^cub|prob|glob|^rob",
    "^ow|^aw|^dy",
  ]
    .map((ending) => `(?:${ending})$`)
    .join("|"),
  "u",
);

/** What is doubled before "-ed" and "-ing" and single without them: "planned", "travelled", but not "called". */
export const doubled =
  /([bdgklmnprtv])\1$(?<!^[aeiou]..|boycott|^[^aeiou]{1,3}[aeiou]ll|recall|install|enroll|fulfill|squirr|purr|whirr)/u;

/** Plurals in "-ies" whose singular is in "-ie". */
export const nounsInIe: ReadonlySet<string> = new Set(
  "birdie boogie bookie brownie calorie collie cookie die eerie genie goalie hippie hoodie indie junkie laddie lie magpie movie necktie newbie pie pixie prairie rookie selfie smoothie sortie specie tie townie zombie".split(
    " ",
  ),
);

/** Nouns that look like plurals and are none. */
export const singularInS: ReadonlySet<string> = new Set(
  `acoustics aerobics aesthetics athletics atlas bias billiards canvas chaos clothes cosmos economics electronics ethics gas
  genetics glasses gymnastics kudos lens linguistics logistics mathematics measles means news obstetrics pancreas goods mechanics pathos physics politics
  pyjamas robotics semantics regards tennis thanks troops`.split(/\s+/),
);

/** Plurals in "-oes" whose singular is in "-oe". */
export const nounsInOe = /(?:^|horse|snow)(?:aloe|canoe|doe|floe|foe|hoe|oboe|roe|shoe|throe|tiptoe|toe|woe)s$/u;

/** Plurals in "-uses" of nouns in "-us", by what stands before. */
export const nounsInUs =
  /(?:an|b|bon|cact|call|camp|cens|chor|circ|consens|corp|disc|exod|fet|foc|geni|hiat|litm|min|nex|octop|papyr|pl|prospect|rad|sin|stat|surpl|syllab|thesaur|typh|vers|vir|walr)uses$/u;

/** Adjectives and adverbs that are compared with "-er" and "-est"; other words end so of themselves ("other", "honest"). */
export const comparable: ReadonlySet<string> = new Set(
  `angry big bitter bleak bloody blunt bold brave brief bright broad bulky busy calm cheap clean clear clever close cloudy cold cool
  costly crazy creepy cute dark deadly deep dense dirty dry dull early easy faint fair fast fat few fierce fine firm fit flat fresh
  friendly full funny gentle grand grave great green grim gross happy hard harsh healthy heavy high holy hot huge hungry kind large
  late lazy lengthy light likely lively lonely long loose loud lovely low lucky mean mere mighty mild narrow nasty near neat new nice
  noisy odd old pale plain poor pretty pricey proud pure quick quiet rare red rich ripe risky rough safe sad scary severe shallow sharp
  shiny short shy sick simple slight slim slow small smart smooth soft soon sour stark steady steep stiff strange strict strong sturdy
  subtle sunny sure sweet swift tall tasty tense thick thin tight tiny tough ugly vast wacky warm weak wealthy weird wet white wide wild
  wise worthy young`.split(/\s+/),
);

/** Abbreviated months and days, without a stop. */
export const months: ReadonlyMap<string, string> = new Map(
  `Jan January Feb February Mar March Apr April Jun June Jul July Aug August Sep September Sept September Oct October Nov November
  Dec December Mon Monday Tue Tuesday Tues Tuesday Wed Wednesday Thu Thursday Thur Thursday Thurs Thursday Fri Friday Sat Saturday`
    .split(/\s+/)
    .flatMap((word, index, all) => (index % 2 === 0 ? [[word, all[index + 1]!] as const] : [])),
);

/** Names that are plurals: of peoples, parties and faiths, and the common nouns in names of bodies and places. */
export const pluralNames = new RegExp(
  `(?:ians|icans|[^aeious]ists|[^s]ites|crats|tions|Muslims|Arabs|Jews|Kurds|Tamils|Thais|Sunnis|Shias|Iraqis|Israelis|Pakistanis|
  Saudis|Houthis|Germans|Europeans|Africans|Afghans|Balkans|States|Islands|Emirates|Wars|Seas|Studies|Awards|Representatives|Senators|
  Members|Resources|Airlines|Services|Affairs|Rights|Forces|Republicans|Conservatives|Greens|Lords|Arts|Sciences|Sports|Games|
  Goals|Borders|Communities|Securities|Authorities|Industries|Heights|Mountains|Hills|Schools|Studios|Records|Systems|Towers)$`.replace(
    /\s+/g,
    "",
  ),
  "u",
);
