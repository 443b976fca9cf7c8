/**
 * Words that tell that somebody's statement is reported. Used only to keep reports out of the furniture; what is said by
 * whom is read elsewhere. Origin: the commonest cues of PolNeAR's training part.
 */
export const saying =
  /\b(?:according to|add(?:ed|s)|admit(?:s|ted)|agreed|alleged|announc(?:ed|es)|argu(?:ed|es)|ask(?:ed|s)|believes?|call(?:ed|s|ing)|claim(?:ed|s)|conced(?:ed|es)|conclud(?:ed|es)|confirm(?:ed|s)|contend(?:ed|s)|declar(?:ed|es)|den(?:ied|ies)|describ(?:ed|es)|explain(?:ed|s)|insist(?:ed|s)|not(?:ed|es)|point(?:ed|s) out|predict(?:ed|s)|promis(?:ed|es)|quot(?:ed|es)|recall(?:ed|s)|repl(?:ied|ies)|report(?:ed|s)|respond(?:ed|s)|said|saying|says?|show(?:ed|s)|stat(?:ed|es)|suggest(?:ed|s)|testif(?:ied|ies)|told|tells?|tweet(?:ed|s)|urg(?:ed|es)|vow(?:ed|s)|warn(?:ed|s)|writ(?:es|ing)|wrote)\b/i;

/** Words of a report's first sentence that its headline, in the present tense and without a day, does not use. */
export const leadWords = /\b(?:according to|said|told|wrote|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
