const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that begin a sentence with a capital and are no names. Origin: own list of function words and sentence adverbs. */
export const sentenceStarters: ReadonlySet<string> = toSet(`
  a about above according across actually after afterwards again against ahead all almost along already also although always amid amidst among an
  and another any anyone are around as aside asked at away back because been before behind being below beside besides between beyond both but by can
  citing clearly could currently despite did do does down due during each earlier early either else elsewhere even eventually ever every everybody everyone everything
  except few fewer finally first five following for former formerly four frankly from further furthermore had has have having he hence her here hers him himself
  his how however i if in indeed initially inside instead into is it its itself just last late later lately least less let like likewise local
  many may maybe me meanwhile might more moreover most much must my near nearby nearly neither never nevertheless new next no nobody none nonetheless nor not nothing now
  of off officially often on once one only onto or other others otherwise our out outside over overall part per perhaps please previously quoting recently
  regarding reportedly same several shall she should similarly since six so some somebody someone something sometimes soon speaking still subsequently such
  than that the their them then there thereafter therefore these they this those though three through throughout thus to today together tomorrow tonight too toward
  towards two under unfortunately unless unlike until up upon us very was we were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why
  will with within without would writing yes yesterday yet you your image photo picture file asked pressed told read watch listen see when meanwhile amid
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  mr mrs ms dr sir asked speaking talking responding referring adding calling hours days weeks months years moments minutes relatives`);

/** Days and months: capitals that are no names, wherever they stand. */
export const calendar: ReadonlySet<string> = toSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec easter christmas ramadan thanksgiving mon tue tues wed thu thur thurs fri sat sun gmt utc
  a.m. p.m. b.c. a.d. d.c. bce`);

/** Words in small letters that may stand inside a name: "Charles de Gaulle", "Mohammed bin Salman". */
export const nameParticles: ReadonlySet<string> = toSet(
  "de del della di da do dos das du van von der den bin ibn al el la le ter abu ould y e",
);

/** Particles with which a surname begins: "von der Leyen", "bin Salman". */
export const surnameParticles: ReadonlySet<string> = toSet(
  "de del della di da dos das du van von zu der den bin ibn ben ter ten abu al el",
);

/** Last parts of adjectives that begin with a name: "US-led", "Beirut-based". */
export const compoundEnding =
  /[-‑](?:administered|aligned|allied|appointed|backed|based|born|bound|brokered|built|controlled|designed|dominated|drafted|educated|era|friendly|funded|governed|held|led|linked|made|majority|mediated|occupied|only|owned|run|speaking|sponsored|style|supplied|supported|trained|wide)$/u;

/** Words of place names that are cut short with a stop: "St. Petersburg". */
export const cutShort: ReadonlySet<string> = toSet("St Ste Mt Ft Pt");

/** What stands behind a whole name and tells a son from his father. */
export const nameSuffixes: ReadonlySet<string> = toSet("jr sr ii iii iv");

/** Pronouns that speak, with what they can stand for. */
export const pronouns: Readonly<Record<string, "female" | "male" | "plural" | "thing" | "speaker" | "relative">> = {
  he: "male",
  she: "female",
  him: "male",
  her: "female",
  they: "plural",
  them: "plural",
  it: "thing",
  his: "male",
  its: "thing",
  their: "plural",
  i: "speaker",
  we: "speaker",
  us: "speaker",
  me: "speaker",
  who: "relative",
  which: "relative",
  that: "relative",
  whom: "relative",
};

/** Pronouns that are never the subject of the clause they stand in. */
export const objectForms: ReadonlySet<string> = toSet("him her them us me whom");

/** The forms in which a pronoun that speaks can stand before. */
export const pronounForms: Readonly<Record<string, RegExp>> = {
  he: /\b(?:he|his|him)\b/iu,
  him: /\b(?:he|his|him)\b/iu,
  she: /\b(?:she|her|hers)\b/iu,
  her: /\b(?:she|her|hers)\b/iu,
  his: /\b(?:he|his|him)\b/iu,
};

/** Words of which the possessor is told: "her spokesman". */
export const possessives: ReadonlySet<string> = toSet("his her its their our my your");

/** Words before a noun that point at somebody the reader knows already. */
export const definites: ReadonlySet<string> = toSet("the this that these those both such");

/** Words before a noun for somebody new, or for one of several. */
export const indefinites: ReadonlySet<string> = toSet(`
  a an another any some several many most few various other others numerous countless two three four five six seven eight nine ten dozens hundreds scores
  one more all every each certain multiple unnamed anonymous unidentified local`);

/** What ends a noun phrase's own words: the prepositions and relatives that begin what stands behind its head. */
export const afterHead: ReadonlySet<string> = toSet(`
  of for in from to at on with near by about against within under over inside outside who whose which that whom speaking familiar close
  briefed told involved issued released published posted seen obtained seized held living based when where as between among across during after before since working`);

/** Articles and what stands in their place: no names, whatever their letters. */
export const articles: ReadonlySet<string> = toSet("the a an this that his her its their our my");

/** Behind which "of" and "for" go on with a name, besides bodies: "Republic of", "Secretary of". */
export const joinedByOf: ReadonlySet<string> = toSet(`
  republic kingdom states union commonwealth bank doctors islands democratic isle duchy league voice church times knights sons secretary minister
  chief speaker commander prince duke gulf strait sea bay horn cape isthmus province governorate district region city emirate house
  plains valley mount heights forest port gate plain`);

/** Behind which "and" goes on with a body's name, besides what ministries are for: "Food and Agriculture Organization". */
export const joinedByAnd: ReadonlySet<string> = toSet(`
  agriculture antiquities arts border broadcasting commerce cultural culture customs democratic disaster economic emergency fisheries food forestry
  freedom health housing human industry land legal mines peace political relief rescue research safety science scientific search
  social sports technical trade water women youth`);

/** Nouns whose genitive stands within the name of a body: "People's Army", "Workers' Party". */
export const owningNouns: ReadonlySet<string> = toSet(`
  People Peoples Workers Women Men Children Girls Boys Farmers Fishermen Teachers Students Doctors Nurses Lawyers Journalists Writers Reporters Editors
  Veterans Soldiers Prisoners Patients Parents Mothers Employers Employees Dockers Miners Drivers Pilots Seafarers Growers Bishops Lord Lords
  Prosecutor General Governor President Mayor Sheriff Coroner Speaker Ombudsman Minister King Queen Prince Jehovah Artists Builders Traders
  Ferrymen Boatmen Residents Tenants Citizens Consumers Villagers Refugees Migrants Victims`);

/** Words that end the part of a description that says what somebody is. */
export const endsHead: ReadonlySet<string> = toSet(
  "of for to in at from on with who which that whose and near by based",
);

/** Words that begin a clause about a name. */
export const relatives: ReadonlySet<string> = toSet("who whose which that");

/** Verbs that show that words between commas are no description. */
export const auxiliaries: ReadonlySet<string> = toSet("had has have was is were are said says told will would");

/** Words that name nobody. */
export const nobody: ReadonlySet<string> = toSet("nobody none neither no-one no those these this");

/** Words for one or some of several people told of: "a third", "the majority". */
export const partNouns: ReadonlySet<string> = toSet(
  "other others few dozen number second third fourth half majority minority group pair couple handful",
);

/** Determiners of one. */
export const singles: ReadonlySet<string> = toSet("a an one another every each any");

/** Words behind a pronoun that leave it one: "they all", "he himself". */
export const besidePronouns: ReadonlySet<string> = toSet(
  "who whose himself herself themselves itself both all too also",
);

/** Prepositions before a place. */
export const placePrepositions: ReadonlySet<string> = toSet(
  "in at from near to towards outside around across into reach leave",
);

/** Prepositions behind which a name of several words is a place's too. */
export const strictPrepositions: ReadonlySet<string> = toSet("in near outside");

/** What may stand inside an office or a name with a capital on either side: "Secretary of State". */
export const joiners: ReadonlySet<string> = toSet("of for");

/** First words of place names: "Lower Mirn" is nobody called Mirn. */
export const placeOpenings: ReadonlySet<string> = toSet(`
  North South East West Northern Southern Eastern Western Central New Old Upper Lower Great Greater San Santa St Saint Port Mount Lake Fort Los Las
  Cape`);

/** A preposition behind the noun that somebody is described by. */
export const behindNoun = /\s(?:of|for|to|in|at|on|with|who|and)\s/u;

/** What a name is told apart by: a comma, a bracket, a relative clause, a participle ("a poll published on Sunday"). */
export const behindName =
  /\s?[,(–—]\s|\s(?:who|which|whose|that)\s|\s(?:commissioned|conducted|issued|obtained|published|released|seen|taken)\s(?:by|for|in|last|on|this)\s/u;

/** An article at the head of a name or description. */
export const leadingArticle = /^(?:the|a|an) /iu;

/** A noun with its article and what stands between them, up to a relative pronoun: "a security official ". */
export const nounBefore =
  /(?<![\p{L}\p{N}])(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome)\s(?:[\p{L}-]+\s){0,3}?[\p{L}-]+,?\s$/u;

/** An article and what may stand between it and its noun: "a senior security ". */
export const articleBefore = /(?<![\p{L}\p{N}])(?:an?|one)\s(?:[\p{L}-]+\s){0,3}$/iu;

/** Ends where a statement goes on: ", adding", "and said", "but later denied". */
export const runsOn =
  /(?:,|["”]|\b(?:and|but|or|while|before|after|without|by))(?:\s+(?:and|but|or|also|then|later|again|\p{L}+ly))*\s*$/iu;

/** Cues in the passive: whoever says it is not named. */
export const passiveCue = /\b(?:been|was|were|is|are|be|being)\b/iu;

/** What comes before an "and" that belongs to an apposition: "Lorraine Walsh, a crew member and native of …". */
export const appositionAhead = /,\s(?:an?|the|his|her|its|their|who|whose)\s/u;

/** Cues behind which somebody's own words follow, over as many paragraphs as there are: "said:". */
export const openingCue = /:\s*$/u;

/** What an office's "of" or "for" says of whose it is: "Indonesian military" of "spokesman for the Indonesian military". */
export const behindOffice = /\s(?:of|for|to|in|at)\s(?:the\s)?(\p{Lu}[^,;()]*)$/u;

/** Small words inside the names of bodies. */
export const wordsInNames: ReadonlySet<string> = new Set(["and", "for", "the"]);

/** Words behind a comma with which a clause goes on, and that say nothing of the name before it. */
export const clauseOpenings: ReadonlySet<string> = new Set(["and", "but", "or"]);
