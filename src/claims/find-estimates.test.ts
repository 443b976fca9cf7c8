import { describe, expect, it } from "vitest";
import { parseSentence } from "../grammar/parse-sentence.ts";
import { findEstimates } from "./find-estimates.ts";
import { showWords } from "./show-words.ts";

const active =
  "The/DET/2/det ministry/NOUN/3/nsubj put/VERB/0/root the/DET/6/det death/NOUN/6/compound toll/NOUN/3/obj at/ADP/8/case 41/NUM/3/obl ./PUNCT/3/punct";

const show = ({ text, tokens }: ReturnType<typeof parseSentence>): readonly string[] =>
  findEstimates(tokens).map((words) => showWords(text, words));

describe("a number that somebody puts on something", () => {
  it.each([
    [active, ["The ministry | put | the death toll at 41"]],
    [
      "The/DET/2/det toll/NOUN/4/nsubj:pass was:be/AUX/4/aux:pass put/VERB/0/root at/ADP/6/case 41/NUM/4/obl by/ADP/9/case the/DET/9/det ministry/NOUN/4/obl:agent",
      ["the ministry | put | The toll … at 41"],
    ],
    [
      "He/PRON/2/nsubj confirmed/VERB/0/root it/PRON/2/obj and/CCONJ/5/cc put/VERB/2/conj the/DET/7/det number/NOUN/5/obj at/ADP/9/case 27/NUM/5/obl",
      ["He | put | the number at 27"],
    ],
    [
      "A/DET/2/det toll/NOUN/7/nsubj:pass of/ADP/5/case 41/NUM/5/nummod dead/NOUN/2/nmod was:be/AUX/7/aux:pass given:give/VERB/0/root by/ADP/10/case the/DET/10/det hospital/NOUN/7/obl:agent",
      ["the hospital | given | A toll of 41 dead"],
    ],
    [
      "The/DET/2/det toll/NOUN/8/nsubj given:give/VERB/2/acl by/ADP/6/case the/DET/6/det hospital/NOUN/3/obl:agent was:be/AUX/8/cop 41/NUM/0/root",
      ["the hospital | given | The toll … 41"],
    ],
    [
      "He/PRON/2/nsubj raised:raise/VERB/0/root the/DET/4/det toll/NOUN/2/obj from/ADP/6/case 36/NUM/2/obl to/ADP/8/case 41/NUM/6/nmod",
      ["He | raised | the toll from 36 to 41"],
    ],
    [
      "Officials/NOUN/2/nsubj gave:give/VERB/0/root a/DET/4/det toll/NOUN/2/obj of/ADP/6/case 41/NUM/4/nmod",
      ["Officials | gave | a toll of 41"],
    ],
    [
      "A/DET/2/det poll/NOUN/3/nsubj gave:give/VERB/0/root him/PRON/3/iobj 38/NUM/6/nummod percent/NOUN/3/obj",
      ["A poll | gave | him 38 percent"],
    ],
    [
      "The/DET/2/det hospital/NOUN/3/nsubj reported:report/VERB/0/root five/NUM/5/nummod deaths/NOUN/3/obj",
      ["The hospital | reported | five deaths"],
    ],
    [
      "The/DET/2/det survey/NOUN/3/nsubj put/VERB/0/root its/PRON/5/nmod:poss depth/NOUN/3/obj at/ADP/8/case 11/NUM/8/nummod miles/NOUN/5/nmod",
      ["The survey | put | its depth at 11 miles"],
    ],
    [
      "A/DET/2/det poll/NOUN/3/nsubj gave:give/VERB/0/root the/DET/5/det party/NOUN/3/obj 38/NUM/8/nummod per/ADP/8/case cent/NOUN/3/obj",
      ["A poll | gave | the party 38 per cent"],
    ],
    [
      "It/PRON/2/nsubj raised:raise/VERB/0/root the/DET/4/det number/NOUN/2/obj of/ADP/6/case wounded/NOUN/4/nmod to/ADP/8/case eight/NUM/2/obl",
      ["It | raised | the number of wounded to eight"],
    ],
    [
      "It/PRON/2/nsubj raised:raise/VERB/0/root the/DET/4/det number/NOUN/2/obj of/ADP/6/case trains:train/NOUN/4/nmod to/ADP/8/case eight/NUM/2/obl",
      [],
    ],
    [
      "Organisers/NOUN/2/nsubj spoke:speak/VERB/0/root of/ADP/5/case 900/NUM/5/nummod marchers:marcher/NOUN/2/obl",
      ["Organisers | spoke | of 900 marchers"],
    ],
    [
      "Clinics/NOUN/3/nsubj have/AUX/3/aux verified:verify/VERB/0/root 38/NUM/5/nummod deaths:death/NOUN/3/obj",
      ["Clinics | verified | 38 deaths"],
    ],
    ["They/PRON/2/nsubj recorded:record/VERB/0/root three/NUM/4/nummod songs:song/NOUN/2/obj", []],
    [
      "A/DET/2/det city/NOUN/0/root which/PRON/4/nsubj reported:report/VERB/2/acl:relcl 38/NUM/6/nummod deaths:death/NOUN/4/obj",
      [],
    ],
    [
      "He/PRON/2/nsubj named/VERB/0/root a/DET/4/det man/NOUN/2/obj ,/PUNCT/7/punct who/PRON/7/nsubj fell/VERB/4/acl:relcl ,/PUNCT/10/punct and/CCONJ/10/cc put/VERB/7/conj the/DET/12/det toll/NOUN/10/obj at/ADP/14/case 27/NUM/10/obl",
      ["He | put | the toll at 27"],
    ],
    [
      "The/DET/2/det army/NOUN/4/nmod:poss 's/PART/2/case count/NOUN/5/nsubj stood:stand/VERB/0/root at/ADP/7/case 29/NUM/5/obl",
      ["The army | count | at 29"],
    ],
    [
      "Its/PRON/2/nmod:poss figure/NOUN/5/nsubj was:be/AUX/5/cop 17/NUM/5/nummod tanks/NOUN/0/root",
      ["Its | figure | 17 tanks"],
    ],
    [
      "The/DET/2/det bank/NOUN/4/nmod:poss 's/PART/2/case estimate/NOUN/8/nsubj of/ADP/6/case 900/NUM/4/nmod may/AUX/8/aux rise/VERB/0/root",
      ["The bank | estimate | of 900"],
    ],
    ["Today/NOUN/3/nmod:poss 's/PART/1/case count/NOUN/4/nsubj stood:stand/VERB/0/root at/ADP/6/case 29/NUM/4/obl", []],
    [
      "300/NUM/2/nsubj died/VERB/0/root ,/PUNCT/7/punct by/ADP/7/case the/DET/6/det army/NOUN/7/nmod:poss count/NOUN/2/obl",
      [],
    ],
    [
      "300/NUM/2/nsubj died/VERB/0/root ,/PUNCT/8/punct by/ADP/8/case the/DET/6/det army/NOUN/8/nmod:poss 's/PART/6/case count/NOUN/2/obl",
      ["the army | count | 300 died"],
    ],
    [
      "According:accord/VERB/3/case to/ADP/1/fixed Reuters/PROPN/11/obl ,/PUNCT/6/punct which/PRON/6/nsubj quoted:quote/VERB/3/acl:relcl a/DET/8/det doctor/NOUN/6/obj ,/PUNCT/11/punct nobody/PRON/11/nsubj died/VERB/0/root",
      ["a doctor | quoted | nobody died"],
    ],
    [
      "She/PRON/2/nsubj put/VERB/0/root two/NUM/4/nummod cups/NOUN/2/obj on/ADP/7/case the/DET/7/det table/NOUN/2/obl",
      [],
    ],
    ["She/PRON/2/nsubj gave:give/VERB/0/root him/PRON/2/iobj two/NUM/5/nummod cups/NOUN/2/obj", []],
    ["They/PRON/2/nsubj put/VERB/0/root it/PRON/2/obj at/ADP/6/case the/DET/6/det end/NOUN/2/obl", []],
  ])("in %j is an attribution: %j", (sentence, expected) => {
    expect(show(parseSentence(sentence))).toEqual(expected);
  });
});
