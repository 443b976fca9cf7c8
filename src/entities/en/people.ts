/**
 * Nouns for people by what they hold, do or are; singular, lower case. Origin of all tables here: own lists, reviewed
 * against the sources of PolNeAR's training part and of GUM's news.
 */

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Offices and posts. Somebody who holds one is known by it even when no name is given: "the mayor", "a ministry spokesman". */
export const offices: ReadonlySet<string> = toSet(`
  administrator admiral agent aide ambassador archbishop archdeacon attaché attorney ayatollah bishop boss brigadier
  businessman businesswoman captain cardinal caretaker chair chairman chairperson chairwoman chancellor chief co-chair co-chairman
  co-founder coach colonel columnist commander commander-in-chief commodore ensign commandant commissioner comptroller congressman congresswoman
  constable consul coordinator corporal coroner correspondent councillor councilman councilwoman counsel counsellor cousin
  curator czar dean delegate deputy diplomat director director-general doctor dr duke editor editor-in-chief emir emperor envoy executive
  founder general governor guard head imam inspector journalist judge justice king lawmaker lawyer leader legislator lieutenant major manager
  marshal mayor minister ministers monarch mp mufti negotiator nominee officer official ombudsman owner paramedic pastor patriarch petty physician
  pilot pope premier presenter president president-elect priest prime-minister prince princess principal professor prosecutor publisher
  queen rabbi rapporteur rector registrar reporter representative researcher reverend scientist secretary secretary-general senator sergeant
  sheikh sheriff shah speaker spokesman spokesperson spokeswoman strategist sultan superintendent supervisor surgeon taoiseach
  teacher treasurer trustee tsar under-secretary undersecretary vice-president warden adviser advisor analyst activist actor actress
  author artist campaigner candidate expert economist engineer historian nurse singer soldier student writer veteran`);

/** Offices that one person at a time holds of a place or body: "the mayor said" is somebody known. */
export const soleOffices: ReadonlySet<string> = toSet(`
  ambassador archbishop ayatollah bishop chair chairman chairperson chairwoman chancellor chief coach commander commander-in-chief
  commandant commissioner consul director director-general editor-in-chief emir founder general governor head imam king leader
  manager mayor minister monarch pope patriarch premier president president-elect prime-minister prince princess principal
  queen rector secretary secretary-general senator sheriff speaker spokesman spokesperson spokeswoman sultan taoiseach tsar
  vice-president warden captain owner attorney-general prosecutor judge coroner superintendent nominee candidate mp
  lawyer attorney counsel envoy rapporteur`);

/** Those who speak for others: always known by whom they speak for. */
export const spokespeople: ReadonlySet<string> = toSet("spokesman spokesperson spokeswoman spokespeople spokesmen");

/** Words that stand before an office and belong to it: "deputy foreign minister", "former chief of staff". */
export const officeModifiers: ReadonlySet<string> = toSet(`
  acting affairs agriculture army assistant attorney border budget cabinet commerce culture defence defense deputy district economic
  economy education energy environment executive federal finance first foreign former general government health home homeland
  honorary house human immigration information intelligence interim interior international justice labor labour land lead
  local majority managing military minority national naval navy opposition outgoing parliamentary party petty planning police
  presidential press prime permanent principal public regional relations rights second secretary security senate senior
  shadow social special state supreme tourism trade transport transportation treasury under union veteran vice-chief war water
  welfare chief vice interior's incumbent incoming ex-prime ex prominent veteran then-prime then retired high village tribal
  religious spiritual militia rebel separatist regional council committee company group ministry political policy humanitarian relief aid
  nuclear oil climate peace disaster emergency civil bureau agency campaign field operations cyber counterterrorism counter-terrorism
  medical legal technical communications`);

/** What may follow an office with "of" or "for" and still belong to it: "Secretary of State", "Minister for Foreign Affairs". */
export const portfolios: ReadonlySet<string> = toSet(`
  affairs agriculture commerce culture defence defense economy education energy environment finance foreign health home
  immigration information interior justice labor labour migration parliament security staff state the tourism trade transport
  treasury war the mission police operations chiefs communication communications council emergencies emergency situations and
  aviation development digital electricity fisheries housing industry infrastructure mines oil petroleum planning religious science social
  sport sports technology veterans water welfare women youth`);

/** Titles of address, with the gender they tell. */
export const titles: Readonly<Record<string, "female" | "male" | null>> = {
  mr: "male",
  mister: "male",
  sir: "male",
  lord: "male",
  father: "male",
  brother: "male",
  monsieur: "male",
  herr: "male",
  mrs: "female",
  ms: "female",
  miss: "female",
  lady: "female",
  dame: "female",
  sister: "female",
  madame: "female",
  frau: "female",
  dr: null,
  doctor: null,
  prof: null,
  cpt: null,
  spc: null,
  pvt: null,
  msgt: null,
  ssgt: null,
  cdr: null,
  professor: null,
  rev: null,
  hon: null,
  gen: null,
  lt: null,
  col: null,
  maj: null,
  capt: null,
  sgt: null,
  cpl: null,
  adm: null,
  brig: null,
  cmdr: null,
  sen: null,
  rep: null,
  gov: null,
  pres: null,
  sec: null,
};

/** Titles before the names of several: "Presidents Aliyev and Pashinyan". */
export const pluralTitles: ReadonlySet<string> = toSet(
  "Presidents Generals Senators Chancellors Professors Colonels Representatives Secretaries Ambassadors Messrs",
);

/** Offices that are bodies with a capital and a word before them: "Civil Guard". */
export const officesOfMany: ReadonlySet<string> = toSet("Guard");

/** Nouns that tell the gender of whom they name. */
export const gendered: Readonly<Record<string, "female" | "male">> = {
  spokesman: "male",
  spokeswoman: "female",
  chairwoman: "female",
  congressman: "male",
  congresswoman: "female",
  businessman: "male",
  businesswoman: "female",
  king: "male",
  queen: "female",
  prince: "male",
  princess: "female",
  emir: "male",
  sheikh: "male",
  sultan: "male",
  pope: "male",
  bishop: "male",
  archbishop: "male",
  imam: "male",
  ayatollah: "male",
  actor: "male",
  actress: "female",
  policeman: "male",
  policewoman: "female",
  man: "male",
  woman: "female",
  boy: "male",
  girl: "female",
  father: "male",
  mother: "female",
  brother: "male",
  sister: "female",
  son: "male",
  daughter: "female",
  husband: "male",
  wife: "female",
  uncle: "male",
  aunt: "female",
  widow: "female",
  widower: "male",
  nephew: "male",
  niece: "female",
  grandfather: "male",
  grandmother: "female",
  fisherman: "male",
  serviceman: "male",
  servicewoman: "female",
  councilman: "male",
  councilwoman: "female",
};

/** Kin: somebody's, and therefore somebody. */
export const kin: ReadonlySet<string> = toSet(`
  father mother brother sister son daughter husband wife uncle aunt cousin nephew niece widow widower parent grandfather grandmother
  partner fiancé fiancée`);

/** Who is somebody only beside another: no office, and yet a person. */
export const counterparts: ReadonlySet<string> = toSet(
  "counterpart predecessor successor namesake rival opponent challenger",
);

/** People who cannot be told from others by such a noun: they are anonymous without a name. */
export const unnamedPeople: ReadonlySet<string> = toSet(`
  academic activist adviser advisor agent aide analyst attendee attacker author boy bystander campaigner captive child citizen civilian
  colleague commentator commuter correspondent critic customer delegate demonstrator deputy detainee diplomat doctor driver economist eyewitness
  employee evacuee engineer executive expert family fan farmer ferryman fighter firefighter fisherman friend girl guard guest historian
  hostage individual inhabitant inmate insider inspector investigator investor islander journalist lawmaker lawyer leader legislator local
  man medic member merchant migrant militant minister mourner negotiator neighbor neighbour nurse officer official onlooker
  opponent organiser organizer other others paramedic parent participant party passenger passer-by patient people person physician
  pilot policeman politician priest prisoner producer professor protester protestor publication rebel refugee relative reporter representative
  rescuer researcher resident sailor scholar scientist senator shopkeeper skipper soldier some someone source specialist staff staffer
  student supporter survivor teacher teenager trader troop user veteran victim villager visitor volunteer voter watcher witness
  woman worker youth assistant attorney operative businessman businesswoman insurgent separatist
  crew`);

/** What is said by nobody in particular, and cannot be told from others of its kind either. */
export const unnamedThings: ReadonlySet<string> = toSet(
  "estimate study report account rumour rumor figure poll survey media press outlet newspaper website analysis",
);

/** Plural nouns whose singular no rule finds. */
export const irregularPlurals: Readonly<Record<string, string>> = {
  people: "people",
  men: "man",
  women: "woman",
  children: "child",
  spokesmen: "spokesman",
  spokespeople: "spokesperson",
  spokeswomen: "spokeswoman",
  policemen: "policeman",
  fishermen: "fisherman",
  firemen: "fireman",
  media: "media",
  police: "police",
  staff: "staff",
  analyses: "analysis",
  congressmen: "congressman",
  businessmen: "businessman",
  servicemen: "serviceman",
  ferrymen: "ferryman",
  wives: "wife",
  families: "family",
  parties: "party",
  armies: "army",
  agencies: "agency",
  ministries: "ministry",
  authorities: "authority",
  countries: "country",
  dailies: "daily",
  bodies: "body",
  embassies: "embassy",
  attorneys: "attorney",
  studies: "study",
  sources: "source",
  forces: "force",
  others: "others",
  witnesses: "witness",
  eyewitnesses: "eyewitness",
  politics: "politics",
  news: "news",
  united: "united",
};

/** What somebody is who does this: "Anton Kessim, who commands the militia" is "the commander". */
export const officeOfVerb: Readonly<Record<string, string>> = {
  commands: "commander",
  commanded: "commander",
  leads: "leader",
  led: "leader",
  heads: "head",
  headed: "head",
  chairs: "chairman",
  chaired: "chairman",
  runs: "head",
  directs: "director",
  founded: "founder",
  represents: "representative",
  manages: "manager",
  governs: "governor",
  owns: "owner",
  teaches: "teacher",
  edits: "editor",
};

/** Nouns by which a holder of one of the offices after it is called: "the leader" of a president. */
export const generalNouns: Readonly<Record<string, ReadonlySet<string>>> = {
  official:
    toSet(`president minister secretary commissioner chief director head ambassador envoy spokesman spokeswoman spokesperson adviser deputy
    governor mayor secretary-general chairman representative coordinator officer`),
  leader: toSet(
    "president premier chancellor minister chairman chief head king emir secretary-general commander sultan founder prime-minister",
  ),
  chief: toSet("head director commander president chairman commissioner secretary-general minister"),
  head: toSet("chief director chairman president commander leader"),
  boss: toSet("chief director chairman president manager"),
  politician: toSet(
    "president minister senator mp lawmaker governor mayor congressman congresswoman leader candidate deputy representative chancellor premier",
  ),
  lawmaker: toSet("mp senator deputy congressman congresswoman representative legislator parliamentarian"),
  legislator: toSet("mp senator deputy congressman congresswoman representative lawmaker"),
  senator: toSet("sen"),
  congressman: toSet("representative rep"),
  diplomat: toSet("ambassador envoy consul attaché secretary minister"),
  envoy: toSet("ambassador representative rapporteur"),
  officer: toSet("colonel major captain lieutenant general sergeant admiral commander brigadier"),
  general: toSet("gen commander"),
  commander: toSet("general colonel admiral marshal"),
  premier: toSet("minister"),
  statesman: toSet("president minister chancellor premier"),
  lawyer: toSet("attorney counsel solicitor barrister prosecutor"),
  attorney: toSet("lawyer counsel prosecutor"),
  spokesperson: toSet("spokesman spokeswoman"),
  spokesman: toSet("spokesperson"),
  spokeswoman: toSet("spokesperson"),
  doctor: toSet("dr physician surgeon"),
  chairman: toSet("chair chairperson chairwoman"),
  chair: toSet("chairman chairperson chairwoman"),
  monarch: toSet("king queen emperor"),
  academic: toSet("professor researcher historian scientist"),
  scholar: toSet("professor researcher historian"),
  representative: toSet("envoy ambassador rapporteur delegate"),
  aide: toSet("adviser assistant"),
  adviser: toSet("aide advisor"),
  journalist: toSet("reporter editor correspondent columnist presenter"),
  executive: toSet("ceo president director"),
  cleric: toSet("imam ayatollah bishop priest pope patriarch archbishop rabbi"),
};

/** Ranks and forms of address: what else is said of somebody weighs more. */
export const ranks: ReadonlySet<string> = toSet(`
  army navy major lieutenant colonel general brigadier captain sergeant admiral lt gen col maj capt sgt adm brig cmdr dr corporal sen rep gov pres sec`);

/** Nouns that with "the" alone only ever stand for somebody told of before. */
export const backwardNouns: ReadonlySet<string> = toSet(`
  official leader chief boss politician lawmaker diplomat officer executive academic man woman group body organisation organization bloc
  movement company firm panel`);

/** Words before the noun for a body that belong to it: "aid group", "state-run news agency". */
export const bodyModifiers: ReadonlySet<string> = toSet(
  "news relief state-run state-owned independent aid human militant armed islamist charity",
);
