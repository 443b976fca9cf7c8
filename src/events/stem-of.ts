/** The beginning that a verb and its noun share: "shell" and "shelling", "agree" and "agreement", "visit". */
export function stemOf(lemma: string): string {
  const word = lemma.toLowerCase().replace(/(?:ations?|ings?|ments?|ions?|als?|ers?|ed|es|s|e)$/u, "");
  return word.length < 3 ? lemma.toLowerCase() : word;
}
