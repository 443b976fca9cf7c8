import { CounterclaimError } from "../errors.ts";

/** The tables whose rows a person can name, with the letter that their ids begin with. */
export const idLetters = {
  reports: "r",
  entities: "e",
  claims: "c",
  figures: "f",
  undertakings: "u",
  events: "v",
  links: "l",
} as const;
export type Named = keyof typeof idLetters;

const namedTables = Object.keys(idLetters) as readonly Named[];

/** An id as people see it: "c17". It never changes, and never names another thing. */
export const toId = (table: Named, id: number): string => `${idLetters[table]}${id}`;

/** What an id names. Throws `id-unknown` for what is no id. */
export function parseId(id: string): { readonly table: Named; readonly id: number } {
  const [, letter, digits] = /^([a-z])(\d{1,15})$/.exec(id) ?? [];
  const table = namedTables.find((one) => idLetters[one] === letter);
  if (table === undefined) throw new CounterclaimError("id-unknown", { id });
  return { table, id: Number(digits) };
}
