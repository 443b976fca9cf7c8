/** Those who face each other, spoken of together. Origin: own list. */
export const pairNouns: ReadonlySet<string> = new Set(["party", "side"]);

/** Pronouns of a person, as a subject. */
export const personPronouns: ReadonlySet<string> = new Set(["he", "she"]);

/** Pronouns of a body, a state or a group, as a subject. */
export const groupPronouns: ReadonlySet<string> = new Set(["it", "they"]);
