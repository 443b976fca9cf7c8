import { type PlaceWord, partWords, placeWords } from "./en/place-words.ts";

/** A name in its parts. */
export interface NameParts {
  readonly isThe: boolean;
  /** Without "the" and "'s". */
  readonly whole: string;
  /** Without the word for what it is and the side of it that stand in it: "Mosul" of "northern Mosul city". */
  readonly core: string;
  /** What that word says that it is; `null` where there is none. */
  readonly word: PlaceWord | null;
}

/** Takes a name of a place apart: "the City of Aleppo", "Homs Province", "West Mosul". */
export function readName(name: string): NameParts {
  const words = name
    .replace(/['’]s?$/u, "")
    .split(/\s+/u)
    .filter((word) => word !== "");
  const isThe = words.length > 1 && words[0]!.toLowerCase() === "the";
  const named = isThe ? words.slice(1) : words;
  return { isThe, whole: named.join(" "), ...toCore(named) };
}

function toCore(words: readonly string[]): Pick<NameParts, "core" | "word"> {
  const [last, first] = [toWord(words.at(-1)), toWord(words[0])];
  if (words.length > 1 && last !== null) return { core: withoutParts(words.slice(0, -1)), word: last };
  if (words.length > 2 && first !== null && words[1]!.toLowerCase() === "of")
    return { core: withoutParts(words.slice(2)), word: first };
  return { core: withoutParts(words), word: null };
}

const toWord = (word = ""): PlaceWord | null => placeWords.get(word.toLowerCase()) ?? null;

function withoutParts(words: readonly string[]): string {
  const start = words.findIndex((word) => !partWords.has(word.toLowerCase()));
  return words.slice(start === -1 ? 0 : start).join(" ");
}

/** A name that is written with what it lies in, and that: "Tripoli, Lebanon", "Alpine, Arizona, USA". */
export function splitTail(name: string): { readonly head: string; readonly tail: readonly string[] } {
  const [head, ...tail] = name.split(",").map((part) => part.trim());
  return { head: head!, tail };
}
