const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Last words of names of things that are neither people, bodies nor places. Origin of all tables here: own lists. */
export const thingEndings: ReadonlySet<string> = toSet(`
  Accord Accords Act Agreement Agreements Amendment Award Awards Bill Championship Championships Charter Code Communique Constitution Convention
  Conventions Cup Declaration Directive Doctrine Era Exhibition Festival Games Holocaust Law Memorandum Month Olympics Order Pact Peace Plan
  Prize Process Program Programme Protocol Referendum Report Resolution Resolutions Revolution Roadmap Rule Spring Statement Statute Summit Time Treaty Uprising War
  Wars Week Year`);

/** First words of names of such things. */
export const thingOpenings: ReadonlySet<string> = toSet(`
  Article Chapter Cyclone Flight HMS Hurricane Resolution Storm Typhoon USS`);

/** First words of names of bodies, whatever follows. */
export const bodyOpenings: ReadonlySet<string> = toSet("Operation Exercise Brigade Battalion Unit Task");

/** Plurals that open the name of a body before "of" and "for": "Sons of Iraq", "Friends of the Earth". Origin: own list. */
export const peopleOf: ReadonlySet<string> = toSet(`
  avengers brothers citizens daughters defenders doctors eagles engineers fighters friends guardians heirs knights lawyers lions mothers partisans
  physicians protectors reporters sons soldiers students supporters tigers victims volunteers warriors wolves women workers youth`);

/** First words of names of places, besides those that people's names begin with, too. */
export const landOpenings: ReadonlySet<string> = toSet(`
  Camp Cape Fort Greater Gulf Lake Lower Mount Mt New North Northern Northeast Northwest South Southern Southeast Southwest East Eastern West
  Western Central Upper Port Strait`);
