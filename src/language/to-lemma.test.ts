import { describe, expect, it } from "vitest";
import { toLemma } from "./to-lemma.ts";

describe("the lemma", () => {
  it.each([
    ["said", "say"],
    ["has", "have"],
    ["fled", "flee"],
    ["agreed", "agree"],
    ["proceed", "proceed"],
    ["seeing", "see"],
    ["dying", "die"],
    ["denied", "deny"],
    ["denies", "deny"],
    ["clashes", "clash"],
    ["killed", "kill"],
    ["killing", "kill"],
    ["cancelled", "cancel"],
    ["planned", "plan"],
    ["hitting", "hit"],
    ["making", "make"],
    ["raided", "raid"],
    ["invaded", "invade"],
    ["visited", "visit"],
    ["cited", "cite"],
    ["reported", "report"],
    ["ignored", "ignore"],
    ["explored", "explore"],
    ["monitored", "monitor"],
    ["evacuated", "evacuate"],
    ["defeated", "defeat"],
    ["changed", "change"],
    ["hanged", "hang"],
    ["warned", "warn"],
    ["determined", "determine"],
    ["obtained", "obtain"],
    ["happened", "happen"],
    ["intervened", "intervene"],
    ["released", "release"],
    ["focused", "focus"],
    ["discussed", "discuss"],
    ["displaced", "displace"],
    ["organised", "organise"],
    ["struggled", "struggle"],
    ["called", "call"],
    ["shelled", "shell"],
    ["expelled", "expel"],
    ["bring", "bring"],
    ["need", "need"],
  ])("of the verb %s is %s", (form, lemma) => {
    expect(toLemma(form, "VERB")).toBe(lemma);
  });

  it.each([
    ["ministers", "minister"],
    ["casualties", "casualty"],
    ["movies", "movie"],
    ["people", "person"],
    ["men", "man"],
    ["policewomen", "policewoman"],
    ["crises", "crisis"],
    ["lives", "life"],
    ["houses", "house"],
    ["buses", "bus"],
    ["viruses", "virus"],
    ["heroes", "hero"],
    ["shoes", "shoe"],
    ["beaches", "beach"],
    ["headaches", "headache"],
    ["boxes", "box"],
    ["losses", "loss"],
    ["news", "news"],
    ["troops", "troops"],
    ["politics", "politics"],
    ["critics", "critic"],
    ["headquarters", "headquarters"],
    ["MPs", "MP"],
    ["UAVs", "UAV"],
    ["GDP", "GDP"],
    ["Minister", "minister"],
    ["analysis", "analysis"],
    ["bus", "bus"],
    ["1990s", "1990s"],
  ])("of the noun %s is %s", (form, lemma) => {
    expect(toLemma(form, "NOUN")).toBe(lemma);
  });

  it.each([
    ["larger", "ADJ", "large"],
    ["biggest", "ADJ", "big"],
    ["heaviest", "ADJ", "heavy"],
    ["best", "ADJ", "good"],
    ["other", "ADJ", "other"],
    ["honest", "ADJ", "honest"],
    ["earlier", "ADV", "early"],
    ["n’t", "PART", "not"],
    ["'ll", "AUX", "will"],
    ["wo", "AUX", "will"],
    ["them", "PRON", "they"],
    ["I", "PRON", "I"],
    ["those", "DET", "that"],
    ["1,200", "NUM", "1200"],
    ["bn", "NUM", "billion"],
    ["Aliyev", "PROPN", "Aliyev"],
    ["Americans", "PROPN", "American"],
    ["States", "PROPN", "State"],
    ["Texas", "PROPN", "Texas"],
    ["Sept.", "PROPN", "September"],
    ["“", "PUNCT", '"'],
  ])("of %s, a %s, is %s", (form, upos, lemma) => {
    expect(toLemma(form, upos)).toBe(lemma);
  });

  it("of a word that begins a sentence has no capital of its own", () => {
    expect(toLemma("Russian", "ADJ")).toBe("Russian");
    expect(toLemma("Local", "ADJ", { isFirst: true })).toBe("local");
  });

  it("of “her” is whose or whom, as it stands to its head", () => {
    expect(toLemma("her", "PRON", { relation: "nmod:poss" })).toBe("her");
    expect(toLemma("her", "PRON", { relation: "obj" })).toBe("she");
  });
});
