import { actives, adjectives, participles } from "./en/fates.ts";

/** Verbs in the past, and those of what becomes of people, behind a plural: "two residents told", "12 men killed". */
export const isVerbForm = (word: string): boolean =>
  (word.length > 4 && word.endsWith("ed")) || actives.has(word) || participles.has(word) || adjectives.has(word);
