import { aheadBefore, calledNouns, callingVerbs, harmNouns, sayingNouns } from "./tense-words.ts";

/**
 * Words around a time that say whether it is to come, whatever verb stands by. They are held against the plain text before
 * or behind the time: small letters, plain spaces and apostrophes.
 */
const any = (words: readonly string[]): string => words.join("|");
/** Words between what announces a time and the time. */
const leadIn = "(?:(?:for|on|in|by|until|till|to|of|at|the) )*(?:early |late |noon on )?$";
const a = "(?:[^ .,;:]+[ -])";

/** "Scheduled for Friday", "due on 3 March". */
export const announced = new RegExp(`\\b(?:${any(aheadBefore)}) ${leadIn}`);

/** "The vote, which was due in August". */
export const wasDue = new RegExp(`\\b(?:was|were) (?:${any(aheadBefore)}) ${leadIn}`);

/** "Had been expected on Sunday", "originally planned for June". */
export const wasPlanned = /\b(?:had (?:[a-z]+ )?been|originally|initially|previously) [a-z]+(?: [a-z]+){0,3} $/;

/** "The funeral is on Tuesday." */
export const isOn = new RegExp(`\\b(?:is|are) ${leadIn}`);

/** "A rally for Saturday", "has until Friday"; not "responsible for Friday's attack". */
export const isFor = /(?:\bfor|\b(?:has|have) (?:until|till)) (?:(?:early|late|noon|midnight|on|the) )*$/;

/** "By Friday", "until the end of May". */
export const isDue = /\b(?:by|until|till|through) (?:(?:early|late|noon|midnight|dawn|the|end|of|on) )*$/;

/** "Called for a rally on Saturday", "announced elections in March". */
export const callsFor = new RegExp(
  `\\b(?:${any(callingVerbs)}) (?:for )?${a}{0,3}(?:${any(calledNouns)}) (?:in [^ ]+ )?(?:on|in) $`,
);

/** "The elections in November": whatever verb stands before them. */
export const calledBefore = new RegExp(`\\b(?:${any(calledNouns)}) (?:in|on|of) (?:early |late )?$`);

/** "The November election": of a month, the nearest. */
export const calledNext = new RegExp(`^ (?:[a-z-]+ )?(?:${any(calledNouns)})\\b`);

/** "All the candidates in Sunday's election". */
export const calledAfter = new RegExp(`^'s ${a}{0,2}(?:${any(calledNouns)})\\b`);

/** "The attack in the capital on Saturday". */
export const harmBefore = new RegExp(
  `\\b(?:${any(harmNouns)}) (?:(?:in|at|near|on|outside|of) ${a}{1,4}?)?(?:on |in )?$`,
);

/** "Saturday's cowardly attack". */
export const harmAfter = new RegExp(`^'s ${a}{0,3}(?:${any(harmNouns)})\\b`);

/** "In a phone call on Wednesday": the day of saying. */
export const saidIn = new RegExp(`\\b(?:${any(sayingNouns)}) (?:(?:on|in|from) )?(?:early |late )?$`);

export const anyWill = /\b(?:will|would|shall|won't)\b|'ll\b/;

/** "He promised a vote, but in March said …", "said that on Friday it would …": the verb of the clause is yet to come. */
export const opensClause =
  /(?:(?:[,;:]| -) (?:(?:and|but|while|when|which|who|that|where|so) )?|\b(?:but|and|that|who|which|while|when) )(?:(?:in|on|by|from|at|early|late|the) )*$/;

/** But none opens in "on Monday and Tuesday". */
export const endsTime =
  /(?:day|night|morning|evening|afternoon|\d|uary|ber|march|april|may|june|july|august),? (?:(?:and|or|but) )?(?:(?:in|on|late|early) )*$/;

/** "Leaders to meet Friday", as headlines announce. */
export const headlineTo = /^[^,;:]*[^ ] to [a-z]+\b/;

/** "As of March 20": a count that has been made. */
export const asOf = /\bas (?:of|at|late as|recently as|early as) (?:early |late )?$/;

/** "The president's July 25 call": the verb of the sentence is not told of it. */
export const describedBefore =
  /(?:'s|\b(?:an?|the|his|her|its|their|this|that)) (?:[a-z-]+ ){0,2}(?<!\b(?:at|by|for|from|in|of|on|since|to|until) )$/;
export const describedAfter = /^ [a-z]/;
