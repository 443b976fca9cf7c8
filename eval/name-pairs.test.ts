import { expect, it } from "vitest";
import { pairNames, toName, toNames } from "./name-pairs.ts";

it.each([
  ["the United States", "united states"],
  ["President Odran Vael", "odran vael"],
  ["Army Lt. Gen. Stephen J. Townsend", "stephen j townsend"],
  ["state news agency KPS", "kps"],
  ["the Ministry of Defence", "ministry of defence"],
  ["Mohammed bin Salman", "mohammed bin salman"],
  ["Türkiye", "turkiye"],
])("takes %j for the name %j", (written, name) => {
  expect(toName(written)).toBe(name);
});

it.each([
  "The committee",
  "the Foreign Minister",
  "the Secretary of State",
  "American",
  "her client",
  "One Rohingya",
  "a nurse at the clinic",
])("takes %j for no name", (written) => {
  expect(toName(written)).toBeNull();
});

it("counts pairs that are left apart and pairs that are wrongly joined", () => {
  const marked = [["Pavol Kessim", "Kessim"], ["Anton Kessim"], ["Kareth"]].map(toNames);
  const found = [["Pavol Kessim"], ["Anton Kessim", "Kessim"], ["Kareth", "Lower Mirn"]].map(toNames);
  expect(pairNames(marked, found)).toMatchObject({ marked: 1, joined: 0, found: 1, wrong: 1 });
});
