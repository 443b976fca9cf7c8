import { generalBodies } from "./en/bodies.ts";
import { wordsInNames } from "./en/grammar.ts";
import { toNoun } from "./nouns.ts";
import { addOnce, type Somebody } from "./somebody.ts";

/**
 * Bodies that were described before they were named, or are never called by the noun of their name: "the port workers' union" is
 * the National Federation of Port Workers. A description is a body's if its noun is, or stands for, one of the name's, all its
 * other words are in the name, and no other body has such a name. Gives, for each somebody, who that is.
 */
export function mergeDescribed(speakers: readonly Somebody[], named: readonly Somebody[]): (who: Somebody) => Somebody {
  const bodies = named.filter(({ kind, names }) => kind !== "person" && kind !== "place" && names.length > 0);
  const merged = new Map<Somebody, Somebody>();
  for (const who of speakers) {
    if (who.names.length > 0 || who.kind !== "organisation" || who.isAnonymous || who.isPlural) continue;
    const meant = bodies.filter(({ names }) => names.some((name) => isDescribedAs(name, who)));
    if (meant.length !== 1) continue;
    const [body] = meant as [Somebody];
    merged.set(who, body);
    body.mentions.push(...who.mentions);
    for (const description of who.descriptions) addOnce(body.descriptions, description);
    addOnce(body.reasons, `"${who.descriptions.at(-1)!}" says in other words what "${body.names[0]!}" is called`);
  }
  return (who) => merged.get(who) ?? who;
}

/** Whether some description has a word beside its noun, and all its words are the name's. */
function isDescribedAs(name: string, { descriptions, nouns }: Somebody): boolean {
  const inName = toWords(name);
  const stands = (noun: string): boolean =>
    inName.has(noun) || [...(generalBodies[noun] ?? [])].some((other) => inName.has(other));
  return descriptions.some((description) => {
    const words = [...toWords(description)];
    const others = words.filter((word) => !nouns.includes(word));
    return (
      others.length > 0 &&
      words.length > others.length &&
      nouns.some(stands) &&
      others.every((word) => inName.has(word))
    );
  });
}

/** Words in small letters and the singular, those that join them left out. */
const toWords = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !wordsInNames.has(word))
      .map((word) => toNoun(word).lemma.replace(/s$/u, "")),
  );
