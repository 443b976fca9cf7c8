/** Endings of English words, by which those are known that stand in no table. Origin: own lists. */

/** Endings of a noun in the plural. */
export const pluralForm = /[^siu'’]s$|[aeiou]es$|(?:ies|ches|shes|sses|xes|ses|zes)$/;

/** Endings and words that are sure to be plurals. */
export const surePlural = /(?:[^su]s|people|men|women|children)$/;

/** Names of peoples, which may end in "is": "Iraqis". */
export const peoplesInIs = /^\p{Lu}\p{L}+is$/u;

/** Short names in capitals, which are no plurals for their last letter: "OPCWS". */
export const capitalsInS = /^\p{Lu}{2,}S$/u;

/** Endings of verbs and adverbs, which are no units. */
export const noUnit = /(?:ed|ing|ly)$/;
