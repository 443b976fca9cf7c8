/** The words and phrases of a list with commas between. */
export const toWords = (list: string): readonly string[] => list.split(",").map((word) => word.trim());

/** The same, to look a word up in. */
export const toWordSet = (list: string): ReadonlySet<string> => new Set(toWords(list));
