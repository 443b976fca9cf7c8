/** The small words that part the pieces of a list, with or without a mark before them. */
const between = "\\s(?:and|with|for|in|at|from)\\s";
const parting = new RegExp(`\\s*(?:[,;|•·&/](?:${between})?|${between}|\\s[–—-]\\s)\\s*`);

/** The pieces of a list of people, places, outlets and jobs, as bylines and credits give them. */
export const splitList = (list: string): readonly string[] => list.split(parting).filter(Boolean);
