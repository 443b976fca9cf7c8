const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/**
 * Last words of a body's name that reports leave off: "Wagner Group", "Anadolu Agency", "Amnesty International". Origin of
 * all tables here: own lists.
 */
export const droppedEndings: ReadonlySet<string> = toSet(`
  Agency Airlines Airways Co Company Corp Corporation GmbH Group Holding Holdings Inc International Limited LLC Ltd Movement Organisation
  Organization Plc PLC SA AG Society`);

/** Nouns with a capital by which a report calls the only body of that noun: "the Commission". */
export const calledByNoun: ReadonlySet<string> = toSet(`
  Academy Agency Assembly Association Authority Bank Board Bureau Church College Commission Committee Company Confederation Corporation Council Court
  Department Federation Foundation Fund Guild Hospital Institute League Ministry Museum Observatory Office Party Secretariat Society Tribunal
  Trust Union University`);

/** Nouns with a capital by which a report calls the only place of that noun: "the Strait". */
export const landNames: ReadonlySet<string> = toSet("Bay Canal Channel Delta Gulf Islands Peninsula Strait Strip");

/** Bodies of which "of" and what follows may as well stand in front: "Ministry of Defence" and "Defence Ministry". */
export const turnedBodies: ReadonlySet<string> = toSet("ministry department office bureau directorate");

/** Bodies that are the state's: an adjective or a state in front of one says for whom it acts. */
export const stateBodies: ReadonlySet<string> = toSet(`
  administration agency army assembly authority cabinet coastguard command commission congress consulate corps council court delegation
  department directorate embassy executive fleet force forces gendarmerie government guard guards intelligence judiciary junta legislature
  media military militia ministry mission monarchy navy office parliament patrol police presidency prosecution regime regiment secretariat
  senate service services squad staff state treasury tribunal troops unit chancellery marines`);

/** Last words of the names of places, and of no people. */
export const placeEndings: ReadonlySet<string> = toSet(`
  Airport Archipelago Avenue Basin Bay Beach Boulevard Bridge Canal Canyon City Coast County Crossing Dam Delta Desert District Falls Gulf
  Harbor Harbour Heights Highway Island Islands Isles Mountain Mountains Oblast Ocean Peninsula Plateau Port Prefecture Province Reef Region
  River Sea Strait Straits Strip Territory Valley Volcano`);

/** Words that open the name of a place, or of one thing among those that bear it. */
export const isleOpenings: ReadonlySet<string> = toSet("Mount Mt");
