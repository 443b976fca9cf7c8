import { expect, it } from "vitest";
import { findWords } from "../text/words.ts";
import { splitOffice } from "./split-office.ts";

it.each([
  ["Karethi Foreign Minister Ilva Ostrem", "Karethi", "Foreign Minister", "Ilva Ostrem"],
  ["European Council President Charles Michel", "European Council", "President", "Charles Michel"],
  ["US Secretary of State John Kerry", "US", "Secretary of State", "John Kerry"],
  ["Minister for the Middle East Tobias Ellwood", null, "Minister for the Middle East", "Tobias Ellwood"],
  ["Army Lt. Gen. Stephen J. Townsend", "Army", "Lt Gen", "Stephen J Townsend"],
  ["Undersecretary for Education Mr Malin", null, "Undersecretary for Education", "Malin"],
  ["Minister of Communication Ilva Ostrem", null, "Minister of Communication", "Ilva Ostrem"],
  ["Minister for the Middle East", null, null, "Middle East"],
  ["Mirn Civil Guard", null, null, "Mirn Civil Guard"],
  ["Mrs Ostrem", null, null, "Ostrem"],
  ["Gulf Contact Group", null, null, "Gulf Contact Group"],
  ["President", null, "President", ""],
])("parts %j into whose, what and who", (run, of, role, name) => {
  const parts = findWords(run, [0, run.length]);
  const split = splitOffice(parts);
  const rest = parts.slice(split.first).map(({ text }) => text);
  expect([split.of, split.role, rest.join(" ")]).toEqual([of, role, name]);
});
