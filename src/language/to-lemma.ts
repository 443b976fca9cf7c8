import { irregularLemmas } from "./en/irregular-lemmas.ts";
import {
  comparable,
  doubled,
  months,
  nounsInIe,
  nounsInOe,
  nounsInUs,
  pluralNames,
  silentE,
  singularInS,
} from "./en/lemma-endings.ts";

export interface LemmaOptions {
  /** Whether a sentence begins with it: its capital then says nothing. */
  readonly isFirst?: boolean;
  /** To its head: tells "her car" from "saw her". */
  readonly relation?: string | null;
}

/** Marks that differ in print only. */
const plainMarks: readonly (readonly [marks: RegExp, instead: string])[] = [
  [/^–$/u, "-"],
  [/^[“”]$/u, '"'],
  [/^‘$/u, "'"],
];

/** The dictionary form of a word of this universal part of speech: "said" say, "ministers" minister, "Americans" American. */
export function toLemma(form: string, upos: string, { isFirst = false, relation = null }: LemmaOptions = {}): string {
  const plain = form.replaceAll("’", "'");
  if (upos === "PUNCT" || upos === "SYM")
    return plainMarks.reduce((mark, [marks, instead]) => mark.replace(marks, instead), plain);
  if (upos === "PROPN") return ofName(plain);
  const lower = plain.toLowerCase();
  const irregular = irregularLemmas.get(upos)?.get(lower);
  if (irregular !== undefined)
    return lower === "her" && relation !== null && relation !== "nmod:poss" ? "she" : irregular;
  if (upos === "NUM") return ofNumber(plain);
  if (upos === "ADJ" && !isFirst && /^\p{Lu}\p{Ll}/u.test(plain)) return plain;
  if (upos === "NOUN") return isAcronym.test(plain) ? plain.replace(/(?<=\p{Lu})'?s$/u, "") : ofNoun(lower);
  if (upos === "VERB" || upos === "AUX") return ofVerb(lower);
  if (upos === "ADJ" || upos === "ADV") return ofQuality(lower);
  return lower;
}

const isAcronym = /^\p{Lu}[\p{Lu}\p{N}&.]+(?:'?s)?$/u;
const vowel = /[aeiouy]/u;

/** Of a name, which keeps its capitals. Peoples, their members, and the plural words of bodies and places have a singular. */
function ofName(form: string): string {
  const month = months.get(form.replace(/\.$/u, ""));
  if (month !== undefined) return month;
  if (!pluralNames.test(form)) return form;
  return form.endsWith("ies") ? `${form.slice(0, -3)}y` : form.slice(0, -1);
}

const ofNumber = (form: string): string =>
  /^[IVXLC]+$/u.test(form) ? form : form.replace(/(?<=\p{N}),(?=\p{N}{3})/gu, "").toLowerCase();

/** Of a noun in lower case, singular or plural. */
function ofNoun(form: string): string {
  if (!form.endsWith("s") || form.length < 4 || /(?:ss|us|is|'s|ics|\p{N}s)$/u.test(form) || singularInS.has(form))
    return topic(form);
  const single = form.slice(0, -1);
  if (form.endsWith("ies")) return nounsInIe.has(single) ? single : `${form.slice(0, -3)}y`;
  if (nounsInOe.test(form)) return single;
  if (/(?:x|(?<![^eo]a|ni)ch|sh|ss|zz|[^aeiou]o)es$/u.test(form) || nounsInUs.test(form)) return form.slice(0, -2);
  return single;
}

/** "Critics" are several, "politics" is one. */
const topic = (form: string): string =>
  form.endsWith("ics") && !singularInS.has(form) && form.length > 4 ? form.slice(0, -1) : form.replace(/men$/u, "man");

/** Of a verb in lower case, in any of its forms but irregular ones without a prefix. */
function ofVerb(form: string): string {
  const [, prefix, rest] = /^((?:fore|mis|out|over|re|un|under)-?)(.{3,})$/u.exec(form) ?? [];
  const irregular = rest === undefined ? undefined : irregularLemmas.get("VERB")?.get(rest);
  if (irregular !== undefined) return `${prefix}${irregular}`;
  if (/ies$/u.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz|o|focus)es$/u.test(form)) return form.slice(0, -2);
  if (/[^su']s$/u.test(form)) return form.slice(0, -1);
  if (/ied$/u.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  const stem = /^(.*[^e]?)(?:ed|ing)$/u.exec(form)?.[1];
  if (stem === undefined || !vowel.test(stem) || /eed$/u.test(form)) return form;
  return ofStem(stem);
}

/** What is left of a verb without "-ed" or "-ing", made whole. */
function ofStem(stem: string): string {
  if (doubled.test(stem)) return stem.slice(0, -1);
  return silentE.test(stem) ? `${stem}e` : stem;
}

/** Of an adjective or adverb in lower case: "larger", "easiest", "biggest". */
function ofQuality(form: string): string {
  const stem = /^(.{2,}?)(?:er|est)$/u.exec(form)?.[1];
  if (stem === undefined) return form;
  return [stem, `${stem}e`, stem.replace(/i$/u, "y"), stem.slice(0, -1)].find((base) => comparable.has(base)) ?? form;
}
