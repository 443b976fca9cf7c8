import { foldName } from "../text/fold.ts";
import { withoutArticle } from "./arabic-names.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";

/** All that a name may be; the same list, not a copy, for the same name however it is written. */
export interface LookUp {
  /** Those that bear the name as written, or without an Arabic article. */
  readonly find: (name: string) => readonly Candidate[];
  /** Those in Arabic countries that have the same consonants. */
  readonly findLike: (name: string) => readonly Candidate[];
}

/** Looks names up for one report, each once. */
export const toLookUp = (gazetteer: Gazetteer): LookUp => ({
  find: onceEach((folded) => findAll(folded, gazetteer)),
  findLike: onceEach(gazetteer.findLike),
});

function onceEach(find: (folded: string) => readonly Candidate[]): (name: string) => readonly Candidate[] {
  const known = new Map<string, readonly Candidate[]>();
  return (name) => {
    const folded = foldName(name);
    const found = known.get(folded) ?? find(folded);
    known.set(folded, found);
    return found;
  };
}

function findAll(folded: string, gazetteer: Gazetteer): readonly Candidate[] {
  const whole = gazetteer.find(folded).filter(({ bearing }) => folded.length >= shortest || bearing === "ours");
  const bare = withoutArticle(folded);
  const records = new Set(whole.map(({ record }) => record));
  const others = bare === folded ? [] : gazetteer.find(bare).filter(({ record }) => !records.has(record));
  return [...whole, ...others.map((one): Candidate => ({ ...one, bearing: "other" }))];
}

/** Letters below which a name is a letter or a short form, "A", "LA", unless our own tables have it, as they have "UK". */
const shortest = 3;
