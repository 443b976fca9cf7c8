import { peoples, peoplesInOneForm } from "./en/peoples.ts";

/** Whether a word is an adjective of a people, a faith or a part of the world, or names those who belong to it. */
export const isPeople = (word: string): boolean => peoples.has(word) || peoples.has(word.replace(/s$/u, ""));

/** Whether it names these, and is no adjective alone: "Muslims", "Rohingya". */
export const namesPeople = (word: string): boolean =>
  peoplesInOneForm.has(word) || (word.endsWith("s") && peoples.has(word.slice(0, -1)));
