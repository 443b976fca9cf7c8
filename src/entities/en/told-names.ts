/** Words between two names of one bearer, as reports give the second behind the first. Origin of all patterns here: own lists. */

const adverbs =
  "(?:(?:also|better|otherwise|commonly|widely|locally|formerly|previously|popularly|officially|now|then|once|still|sometimes|often|more) )*";
const calling = "(?:known|called|named|dubbed|nicknamed|styled|referred to|renamed|rebranded|abbreviated)";
const behind =
  "(?: (?:in|by|to|under|with) (?:(?:its|his|her|their|the|an?|many|some) )?(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+,?)?(?: as| to)?(?: simply| just)?";
const article = "(?: the)?[ ]?[\"“'‘]?";

/**
 * ", also known as the", " (formerly known as", " who are called", ", nicknamed “". Without a mark or a "who is" between the two, and
 * behind a bare "who", it is one who calls the other: "Clinton called Machado", "Lund, who called Ruil on Friday".
 */
export const knownAs = new RegExp(
  `^(?:,? [(–—-] ?|, |,? (?:who|which|that) (?:is|are|was|were|has been|have been) )${adverbs}${calling}${behind}${article}$`,
  "u",
);

/** " also known as", " a.k.a.": without a comma, where the words leave no doubt. */
export const alsoKnownAs = new RegExp(
  `^,? \\(?(?:(?:also|better|otherwise) known(?: simply)? as|a\\.?k\\.?a\\.?|alias)${article}$`,
  "iu",
);

/** ", which calls itself the": the name that a party uses of itself. */
export const callsItself = new RegExp(
  `^,? (?:who|which|that) (?:now |also )?(?:calls?|styles?|names?|call) (?:itself|himself|herself|themselves)${article}$`,
  "u",
);

/** ", formerly", ", née", ", born": before a name that ends there. */
export const formerly = new RegExp(`^,? \\(?(?:formerly|previously|née|nee|né|born|real name|or|now)${article}$`, "iu");

/** Before a name in brackets, and behind it. */
export const openingBracket = /^ \((?:the )?["“]?$/u;
export const closingBracket = /^["”]?(?:\)|[,;] )/u;

/** Behind a name that ends there: a comma, a bracket, a stop, a dash. */
export const endsThere = /^["”'’]?(?:[,.);]|\s[–—]|$)/u;

/** Prepositions before a place behind which something else is told of: "the rebels in Donetsk, who call themselves". */
export const beforePlace: ReadonlySet<string> = new Set(
  "in at from near of around across outside on to within inside".split(" "),
);
