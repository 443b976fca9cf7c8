/**
 * A folded name without the Arabic article, whichever letters it takes on before the next: "ar raqqah" gives "raqqah", "el
 * fasher" gives "fasher". Names of other languages may lose their first word too ("el paso"): a name found by what is left
 * counts less than one found whole.
 */
export const withoutArticle = (folded: string): string => folded.replace(firstArticle, "");

const articles = "(?:al|el|as|ash|ad|adh|ar|at|ath|az|ez|an|ul)";
const firstArticle = new RegExp(`^${articles} (?=[a-z]{3})`, "u");
const anyArticle = new RegExp(`\\b${articles} `, "gu");

/**
 * A key of what all ways to write an Arabic name in Latin letters have in common, its consonants: "khan sheikhoun" and "khan
 * shaykhun" have "~khn shkhn". No folded name begins with the mark. `null` where too few are left to tell names apart.
 */
export function toSoundKey(folded: string): string | null {
  const consonants = folded
    .replace(anyArticle, "")
    .replace(/h\b/gu, "")
    .replace(/ch/gu, "sh")
    .replace(/[aeiouyw]/gu, "")
    .replace(/(.)\1+/gu, "$1")
    .trim();
  return consonants.replace(/ /gu, "").length < fewest ? null : `~${consonants}`;
}

const fewest = 3;
