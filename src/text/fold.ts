import anyAscii from "any-ascii";

/**
 * A name as it is compared: in Latin letters without marks, in lower case, with one space for what parts its words.
 * Apostrophes and full stops go, hyphens part: "Xankəndi" and "Xankendi", "Ta'izz" and "Taizz", "Al-Bab" and "al Bab"
 * are the same. Folding twice changes nothing; a name without letters and digits folds to "".
 */
export const foldName = (name: string): string =>
  toAscii(name).toLowerCase().replace(dropped, "").replace(parting, " ").trim();

/** Most names are plain already: they need no look at the tables of scripts. */
const toAscii = (name: string): string => (isPlain.test(name) ? name : anyAscii(name.normalize("NFC")));

const isPlain = /^[\x20-\x7e]*$/u;
const dropped = /['`.]/gu;
const parting = /[^a-z0-9]+/gu;
