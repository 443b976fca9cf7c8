import { expect, it } from "vitest";
import { toSoundKey, withoutArticle } from "./arabic-names.ts";

it.each([
  ["ar raqqah", "raqqah"],
  ["el fasher", "fasher"],
  ["al bab", "bab"],
  ["ash shaddadah", "shaddadah"],
  ["aleppo", "aleppo"],
  ["alma ata", "alma ata"],
  ["al", "al"],
])("takes the article off %j: %j", (name, bare) => {
  expect(withoutArticle(name)).toBe(bare);
});

it.each([
  ["khan sheikhoun", "khan shaykhun"],
  ["deir ez zor", "dayr az zawr"],
  ["tel tamer", "tall tamr"],
  ["saraqeb", "saraqib"],
  ["jisr al choughour", "jisr ash shughur"],
  ["maarat al numan", "marrat an numan"],
])("hears %j and %j as one name", (one, other) => {
  expect(toSoundKey(one)).toBe(toSoundKey(other));
});

it.each(["hama", "homs city", "douma"])("hears %j as no other name", (name) => {
  expect(toSoundKey(name)).not.toBe(toSoundKey("hims"));
});

it("hears nothing in a name of two consonants", () => {
  expect(toSoundKey("hama")).toBeNull();
});
