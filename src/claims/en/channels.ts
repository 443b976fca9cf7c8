/**
 * What words are carried by, other than those who are known by name. Origin of all tables here: own lists, reviewed
 * against the words around the cues of PolNeAR's training part and of GUM's news.
 */
const anyOf = (words: string): string => words.trim().split(/\s+/u).join("|");

/** Letters as English news prints them in names: in patterns as long as these, all of Unicode's take too long to compile. */
const capitals = "A-ZÀ-ÖØ-ÞĀ-Ž";
const letters = "A-Za-zÀ-ÖØ-öø-ž";

const article = String.raw`(?:an?|the|his|her|its|their|another|this|that|one|two|[${capitals}][${letters}.]+['’]s)\s+`;
/** Up to four words before a noun: "a strongly worded", "an open". */
const before = String.raw`(?:[${letters}\d.'’-]+\s+){0,4}?`;

const documentNouns = anyOf(`
  statements? release communiqu[eé] letter report e-?mail memo memorandum document declaration message note bulletin article blog column essay op-ed
  editorial book memoir filing affidavit indictment lawsuit petition paper study leaflet video recording audio clip transcript cable dossier notice testimony text
  communication summary newsletter advisory circular`);

/** A word at the head of a sentence or inside it. */
const either = (words: string): string =>
  words
    .trim()
    .split(/\s+/u)
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join("|");

/** Whether a stretch has any noun of the patterns below: most have none, and the patterns are dear. */
export const mayCarry = new RegExp(
  String.raw`\b(?:${documentNouns}|posts?|tweets?|channel|account|page|feed|profile|thread|stream|social|television|TV|radio|broadcaster|media|agenc(?:y|ies)|newspapers?|daily|magazine|news)\b`,
  "u",
);

/** "In a statement", "in a letter to the council". */
export const documentPhrase = new RegExp(
  String.raw`\b(?:${either("in via through by from with issuing issued releasing released")})\s+(?<channel>(?:(?:${article})${before}|written\s+|${before}(?=statements\b))(?:${documentNouns})\b(?:\s+to\s+(?:${article})?[${letters}-]+(?:\s+[${capitals}][${letters}-]+)*)?)`,
  "gu",
);

/** "On state television", "on national radio"; not "state television channel One", which has a name. */
export const broadcastPhrase = new RegExp(
  String.raw`\b(?:${either("on over by to told from")})\s+(?<channel>(?:the\s+)?(?:[${letters}-]+(?:['’]s)?\s+){0,3}?(?:television|TV|radio|broadcaster)(?:\s+(?:station|channel|network))?)\b(?!\s+[${capitals}])`,
  "gu",
);

/** "On his Telegram channel", "in a Facebook post", "on social media". */
export const postingPhrase = new RegExp(
  String.raw`\b(?:${either("on in via through by to")})\s+(?<channel>(?:${article})(?:(?!(?:on|in|via|to|by|from|with)\b)[${letters}-]+\s+){0,3}?(?:posts?|tweets?|(?:Telegram|YouTube|WhatsApp|social[ -]media|X|Twitter|Facebook|Instagram)\s+(?:channel|account|page|feed|profile|thread|stream))\b|(?:a\s+)?social[ -](?:media|networks?|networking\s+sites?)(?:\s+posts?)?)`,
  "gu",
);

/** "A Dovranian newspaper", "state media", after a word of being told, quoted or reported by; a name behind it is the channel itself. */
export const pressPhrase = new RegExp(
  String.raw`\b(?:told|to|by|with|citing|in)\s+(?<channel>(?:(?:an?|the|several|some|two|local|state|state-run|foreign|[${capitals}][${letters}.]+(?:['’]s)?)\s+)(?:[${letters}-]+\s+){0,2}?(?:media|news\s+agenc(?:y|ies)|press\s+agency|newspapers?|daily|magazine|news\s+(?:site|website|portal|outlets?|channel)))\b(?!\s+[${capitals}])`,
  "gu",
);

/** Between a message and the network it stands on. */
export const postedOn = /^\s+(?:posted\s+)?(?:on|via|to)\s+(?:(?:his|her|its|their|the)\s+(?:own\s+|official\s+)?)?$/u;

/** Begins what is said of a source rather than who it is: "Josef Lund, quoted by the broadcaster DR1,". */
export const saidOfSource = /,\s+(?:quoted|cited|speaking|writing)\b/u;

/** What may stand between such words and the name of a press body: "state news agency", "the Russian newspaper", "Germany's". */
const apposed = String.raw`(?:(?:the|an?|his|its)\s+)?(?:[${capitals}][${letters}.]+(?:['’]s)?\s+){0,2}?(?:(?:${anyOf(`
  state state-run state-owned public private independent local national international official government pro-government opposition business
  financial weekly daily news press agency newspaper broadcaster channel television TV radio magazine website site network station portal service`)})\s+){0,4}?`;

/** Ends where the name of an agency, broadcaster or paper begins that carried the words. */
export const carriedByAhead = new RegExp(
  String.raw`\b(?:(?:quoted|cited|reported|carried|published|broadcast|aired|distributed|released|relayed)\s+(?:as\s+(?:saying|telling\s+[${letters}]+)\s+)?(?:late\s+)?(?:by|on|in)|` +
    String.raw`(?:interviews?|comments?|remarks?|statements?|speech|address|conversation|appearance|article|column|op-ed|letter|opinion\s+piece)\s+(?:with|to|on|for|in|carried\s+by|aired\s+on|broadcast\s+on|published\s+(?:in|by))|` +
    String.raw`(?:speaking|talking|writing|appearing|spoke|wrote|said|say|says|saying|appeared|interviewed)\s+(?:to|with|on|in|for|by)|` +
    String.raw`(?:told|telling|tells|tell|informed|quoting|citing))\s+${apposed}$`,
  "u",
);

/** Ends where the name of a network begins: "on X", "in a post on Telegram", "via Twitter". */
export const postedOnAhead = new RegExp(String.raw`\b(?:on|via|through|over|to|in)\s+${apposed}$`, "u");

/** Begins behind the name of whoever carried the words: "DR1 quoted him as saying". */
export const quotedBehind =
  /^(?:,[^,]{1,60},)?\s+(?:(?:has|had|also|later)\s+)*(?:quoted|cited|quotes|cites|paraphrased)\b/u;

/** Ends where whoever quotes somebody is named, press or not by its name. */
export const quotedByAhead =
  /\b(?:quoted|cited|reported|carried|published|broadcast|aired|distributed)\s+(?:as\s+(?:saying|telling\s+\p{L}+)\s+)?by\s+$/u;

/** Ends where a station is named: "said on DR1". */
export const onAirAhead =
  /\b(?:said|says|saying|spoke|speaking|appeared|appearing|told|interview|asked|live)\s+(?:\p{L}+\s+)?on\s+$/u;

/** Names as agencies and stations have them: letters, and perhaps a number. */
export const lettersOnly = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;

/** "FBI agents": a name that belongs to the noun behind it. */
export const nounBehind =
  /^\s+(?!(?:that|on|in|at|by|he|she|it|they|the|a|an|there|after|before|during|for|from|how|why|what|when|while|but|and|as|last|late|early|this|yesterday|today|earlier|his|her|its|their|via|through|over|no|not|I|we)\b)\p{Ll}/u;

/** Behind "told" and a name: whoever is told in an interview carries the words. */
export const inInterview = /^[^.;"“”]{0,30}?\b(?:in|during|for)\s+an?\s+(?:[\p{L}-]+\s+){0,2}?interview\b/u;

/** Cues whose object is told. */
export const tellingCue = /\b(?:told|tell|tells|telling|informed)$/iu;

/** Cues of a source that gives another's words. */
export const quotingCue = /^(?:(?:has|had|have|also|later)\s+)*(?:quot|cit|paraphras)(?:ed|es|ing)$/iu;

/** Behind such a cue: whose words, up to "as saying". */
export const objectOfQuoting =
  /^(\s+)([^.;:"“”]{2,120}?)\s+as\s+(?:also\s+)?(?:saying|telling|writing|warning|claiming|adding)\b/u;

/** Ends where a clause of its own begins, with its own subject. */
export const clauseBreak = /\s*(?:;|,\s+(?:although|though|whereas|while))\s+$/u;

/** The words that close it. */
export const quotingTail = /^(?:as|(?:as )?(?:saying|telling|writing|warning|claiming|adding))$/iu;

/** Ends what is an agency, and no other press. */
export const agencyNoun = /agenc(?:y|ies)$/u;

/** Begins whom a document is to: "a statement to Reuters". */
export const addressee = /\s+to\s+/u;
