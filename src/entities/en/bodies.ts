const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/**
 * Nouns for bodies: what a name that holds one is, and what "the ministry" can be. Singular, lower case. Origin: own list,
 * reviewed against the sources of PolNeAR's training part and of GUM's news.
 */
export const bodyNouns: ReadonlySet<string> = toSet(`
  academy administration agency alliance army assembly association authority bank battalion bloc board body brigade brotherhood bureau
  cabinet campaign centre center chamber charity church club coalition college commission committee command company confederation congress consulate
  consortium corporation corps council court crescent cross delegation department directorate division embassy executive federation
  fleet force foundation front fund garrison government group guard guards guild headquarters hospital house initiative inquiry institute institution
  inspectorate intelligence judiciary junta league legislature mafia magistracy media militia military ministry mission monarchy
  mosque movement navy network ngo office opposition organisation organization panel parliament party patrol police police politburo prefecture presidency press prison
  prosecution prosecutors regime regiment registry school secretariat senate service society squad staff state syndicate team thinktank
  think-tank treasury tribunal troops trust union university unit watch watchdog workers' works authority hierarchy leadership
  airline airport gallery library museum observatory theater theatre force forces firm faction wing resistance taskforce`);

/** Nouns that stand in small letters behind the name of a body, and say that it is one: "the Red Lantern movement". */
export const namedBodies: ReadonlySet<string> = toSet(
  "battalion brigade brigades cartel front group guerrillas militia movement network party rebels syndicate",
);

/** Nouns by which a body named with one of those after it is called. */
export const generalBodies: Readonly<Record<string, ReadonlySet<string>>> = {
  group: toSet(
    "committee council movement front organisation organization coalition union league watch society alliance brotherhood party company group contact",
  ),
  body: toSet("council commission committee assembly agency authority union organisation organization"),
  organisation: toSet("union society league watch group agency foundation association crescent cross committee"),
  organization: toSet("union society league watch group agency foundation association crescent cross committee"),
  bloc: toSet("union alliance coalition league"),
  alliance: toSet("organisation organization union coalition"),
  movement: toSet("brotherhood party front"),
  watchdog: toSet("agency commission authority watch observatory"),
  charity: toSet("foundation trust society crescent cross"),
  association: toSet("federation union society"),
  board: toSet("commission"),
  commission: toSet("board"),
  company: toSet("corporation group inc ltd plc firm airline"),
  department: toSet("ministry"),
  federation: toSet("union association"),
  ministry: toSet("department"),
  syndicate: toSet("union federation"),
  union: toSet("federation syndicate association"),
  firm: toSet("corporation group inc ltd plc company"),
  mission: toSet("group delegation"),
  panel: toSet("committee commission council inquiry"),
  court: toSet("tribunal"),
  tribunal: toSet("court"),
};

/** Documents that say something themselves. */
export const documentNouns: ReadonlySet<string> = toSet(`
  statement release report letter memo memorandum document communique communiqué message declaration bulletin note resolution
  indictment affidavit filing email e-mail post tweet transcript manifesto notice leaflet video recording article paper study draft
  agreement poll survey census ruling order decree text interview speech dispatch cable briefing communication`);

/** Nouns after a demonym by which its state is meant: "the Azerbaijani side". */
export const sideNouns: ReadonlySet<string> = toSet("side sides");

/** Nouns for states and lands: "the country" is the last one named. */
export const landNouns: ReadonlySet<string> = toSet(
  "country nation state republic kingdom territory enclave region emirate",
);

/** Nouns for a body of which nothing else says what it is: "Delgado Lines … The company". Origin: own list. */
export const plainNouns: ReadonlySet<string> = toSet(
  "carrier charity company firm group manufacturer movement operator organisation organization",
);
