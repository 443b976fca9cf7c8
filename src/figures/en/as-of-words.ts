/** Words by which it is told on what day a count stood. Origin: own lists, by the annotation guide. */

/** Words of what is yet to come: "by Friday" is then when it is due. */
export const untold = /\b(?:deadline|due|expected|must|plans?|promised|shall|should|to|will|would)\b/i;

/** Ends where a day begins: "as of Friday". */
export const asOfBefore = /\b(?:as at|as of|as on)\s+(?:the\s+)?$/i;

/** Ends where a day begins: "by the end of Friday". */
export const byBefore = /\bby\s+(?:the\s+)?(?:end\s+of\s+)?(?:late\s+|early\s+)?$/i;
