import { capacityWords, groupsOfPeople } from "./en/telling-words.ts";
import { type Lexeme, lowerAt } from "./lexemes.ts";

/** Whether a bare number is the size of a group, or of a room for people: "a team of 12", "home to 300", "licensed for no more than 80". */
export function isGroupOf(lexemes: readonly Lexeme[], first: number): boolean {
  const before = lowerAt(lexemes, first - 1);
  if (before === "population" || (before === "to" && lowerAt(lexemes, first - 2) === "home")) return true;
  if (before === "for") return capacityWords.has(lowerAt(lexemes, first - 2));
  const group = lexemes[first - 2];
  return before === "of" && group !== undefined && groupsOfPeople.has(group.text);
}
