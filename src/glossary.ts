/**
 * The vocabulary of the record, one plain sentence a term, for a person who reads the output without knowing the code.
 * Command line, documentation and tooltips all quote this table, so that a word means the same everywhere.
 */
export const glossary = {
  // The report
  report: "One news item as it was published at one address.",
  outlet: "Whoever published the report: a newspaper, a broadcaster, a site.",
  agency: "A news agency whose copy the report is, or that it says it used.",
  url: "The address at which the report was published.",
  published: "When the outlet says that it published the report.",
  modified: "When the outlet says that it last changed the report.",
  language: "The language of the text that is read.",
  part: "A piece of the report's text, named for what it does on the page.",
  headline: "The title over the report.",
  standfirst: "The short summary between headline and text, also called the deck.",
  dateline: "The place, and sometimes the day, at the head of a report, where its reporter was working.",
  date: "The line of the page that says when the report was published or changed.",
  byline: "The line that names who wrote the report.",
  credit: "The line that names an agency, or those who helped to write the report.",
  caption: "The words under a picture.",
  heading: "A title inside the text, over a section of it.",
  paragraph: "A paragraph of the report itself.",
  furniture: "Everything that a page carries around its report: menus, adverts, links to other reports.",
  span: "A stretch of the text, given by where it starts and where it ends, so that its exact words can be found again.",
  sentence: "One sentence of the report, outside the furniture.",

  // The attribution
  attribution: "The words of a report that say who said something and what was said.",
  source: "The person or body to whom something is attributed, in the words of the report; never the outlet.",
  speaker: "The entity behind the source's words: whom “he” or “the minister” stands for, as far as the report tells.",
  anonymous: "A source that the report does not name or single out, such as “a diplomat” or “residents”.",
  entity: "Somebody or something in the report that speaks, carries words, or is the side for which one of them acts.",
  alias: "Another name or description by which the report calls an entity.",
  role: "The office or post that somebody holds, in the words of the report.",
  party: "The state or side for which somebody acts, as far as the report shows.",
  mention: "A place in the text where an entity is named, described or meant by a pronoun.",
  person: "One human being.",
  organisation:
    "A body that acts as one: a ministry, an army, an agency, a party; also a document that speaks for itself.",
  place: "A state, a town, or a seat of power that stands for its government.",
  group: "Several people or bodies meant together.",
  channel: "Who or what carried a speaker's words to the outlet: an agency told, a statement, a spokesperson.",
  broadcaster: "A radio or television station through which words came.",
  newspaper: "A paper, a magazine or a news site through which words came.",
  social: "A social network, or an account on it, through which words came.",
  spokesperson: "A person who gives the words of another.",
  body: "An office, ministry or other organisation that gives the words of another.",
  document: "A statement, letter or report in which words came.",
  cue: "The words that show that something is being attributed, such as “said” or “according to”.",
  content: "What is attributed to the source, in one piece or several.",
  "quote type": "Whether the content is given in the source's own words, in the report's, or in both.",
  direct: "The content stands in quotation marks: the source's own words.",
  indirect: "The content is retold in the report's words.",
  mixed: "The content is retold, with some of the source's own words in quotation marks.",
  floating: "A quotation whose source is named in another sentence.",
  parent: "The attribution inside whose content this one stands: somebody says that somebody else says it.",
  voice: "Who puts it forward: a source that the report names, or the outlet itself.",
  confidence: "Of the attributions given this value, the share that is right; a number between 0 and 1.",

  // What kind of saying it is
  act: "What the source does by saying it.",
  state: "The source says that it is so, and no more than that.",
  confirm: "The source says that something already reported or asked is so.",
  deny: "The source says that something reported, alleged or asked is not so.",
  question: "The source asks, or casts doubt on whether it is so.",
  decline: "The source will not comment, answer or confirm.",
  accuse: "The source blames somebody for something.",
  promise: "The source undertakes to do something.",
  demand: "The source asks or orders somebody to do something.",
  agree: "The source accepts something together with, or put forward by, somebody else.",
  refuse: "The source says that it will not do something that was asked or expected of it.",
  warn: "The source says that something bad may happen.",
  threaten: "The source says that it will itself do harm, often on a condition.",
  concede: "The source admits something that speaks against itself.",
  propose: "The source puts something forward for others to accept.",
  judge: "The source praises, condemns or otherwise values something.",
  expect: "The source believes, hopes or intends something.",

  // How the source stands to it
  stance: "How the source stands to the content: for it, against it, in doubt, or silent.",
  affirms: "The source says that it is so.",
  denies: "The source says that it is not so.",
  questions: "The source doubts that it is so, without denying it.",
  declines: "The source will neither confirm nor deny it, which is not a denial.",
  polarity: "Whether the content itself is put positively or negatively: “people died” or “nobody died”.",
  positive: "The content says that something is, was or will be.",
  negative: "The content says that something is not, was not or will not be.",
  certainty: "How sure the source says it is.",
  certain: "The source puts it without reservation.",
  probable: "The source puts it as likely.",
  possible: "The source puts it as something that may or may not be so.",

  // How many, by whose account
  figure: "A number somebody gave, with what it counts or measures and the bounds that its words set.",
  measure: "What a figure counts: what became of people, what things are, or which quantity it is.",
  killed: "People who died of what is told.",
  wounded: "People who were hurt.",
  casualties: "People killed and wounded, counted together.",
  missing: "People of whom nobody knows where they are.",
  detained: "People held, in custody or as hostages.",
  arrested: "People taken by the police or an army on suspicion.",
  captured: "Fighters taken by the other side.",
  released: "People set free.",
  rescued: "People brought out of danger by others.",
  evacuated: "People taken away from a place because of danger.",
  displaced: "People who fled or lost their homes.",
  returned: "People who went back to where they lived.",
  attended: "People who came to something, a protest too.",
  troops: "Soldiers and fighters that are sent or stand somewhere.",
  people: "People of whom nothing else is counted.",
  vehicles: "Cars, lorries, tanks and the like.",
  aircraft: "Aeroplanes, helicopters and drones.",
  ships: "Ships and boats.",
  weapons: "Guns, launchers and other arms.",
  ammunition: "Rounds, shells, rockets and bombs, fired or not.",
  buildings: "Houses and other buildings.",
  attacks: "Strikes, explosions, raids and violations.",
  aid: "Loads, tonnes and parcels of help.",
  money: "An amount of money, in the unit's currency.",
  distance: "How far it is.",
  area: "How large a surface is.",
  weight: "How heavy it is.",
  duration: "How long it lasts.",
  votes: "Votes cast, won or lost.",
  share: "A part of a whole, in percent or points.",
  count: "A number of anything else.",
  bounds: "The least and the most that the words of a figure allow; where the words set no bound, there is none.",
  exclusive: "The bound itself is left out: “more than 400”.",
  approximate: "The words say that the number is not exact: “about”, “dozens”.",
  basis: "Whether a figure is a running total or an addition; of a time, from which date it was reckoned.",
  total: "All there were so far.",
  additional: "More than those told of before.",
  including: "The figure of which this one counts a part.",
  "as of": "The day on which a count stood, where the words say so.",

  // When and where
  time: "An expression that names a day, month, year or stretch of them, with its value as an EDTF date.",
  stated: "Day, month and year stand in the words.",
  "from-dateline": "The day of the dateline was needed to know the date.",
  "from-publication": "The day of publication was needed to know the date.",
  precision: "What coordinates stand for: a point, a town, a district, a region or a country.",
  point: "A spot: a building, a bridge, a crossroads.",
  town: "A city, town or village.",
  district: "A quarter of a town, or the land around one.",
  region: "A province, or any stretch of land larger than a district.",
  country: "A state as a whole; its coordinates are about its middle.",

  // What was not understood
  finding: "Something in the report that was not understood, said openly so that a person can look.",
  "source-unresolved": "Somebody is named here by a word that could not be led back to anybody in the report.",
  "source-elsewhere": "Something is attributed here to somebody who is named in another sentence.",
  "quote-unclosed": "A quotation mark opens here and none closes it, so that the end of the quotation is a guess.",
  "quote-unattributed": "Words stand in quotation marks here, and nothing was found that says whose they are.",
  "passage-foreign": "This passage is not in English and was not read.",
  "figure-unparsed": "A number stands here that could not be read with what it counts.",
  "time-ambiguous":
    "This expression names more than one possible date, or none without something the report does not say.",

  // Where a line of the record comes from
  provenance: "From which text, and by which version of the program and its model, an annotation was made.",
} as const satisfies Readonly<Record<string, string>>;

type Term = keyof typeof glossary;

const isTerm = (word: string): word is Term => Object.hasOwn(glossary, word);

/** What a word of the output means, in one sentence; `null` for a word that the glossary does not have, spelled as in the output. */
export function explain(term: Term): string;
export function explain(term: string): string | null;
export function explain(term: string): string | null {
  return isTerm(term) ? glossary[term] : null;
}
