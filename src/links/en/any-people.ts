/** Nouns beside a number that do not tell what kind of people it counts. Origin: own list. */
export const anyPeople: ReadonlySet<string> = new Set([
  "arrest",
  "body",
  "casualty",
  "dead",
  "death",
  "fatality",
  "injury",
  "life",
  "man",
  "number",
  "people",
  "person",
  "toll",
  "total",
  "victim",
]);
