import { companyForms } from "./en/credits.ts";
import { countWords } from "./plain-line.ts";
import { isCredit } from "./read-credit.ts";
import type { LabelledBlock } from "./to-parts.ts";

const longestNotice = 300;
const mostOutletWords = 5;

const years = "(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?";
const copyright = new RegExp(
  `^(?:copyright\\s*)?(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:${years},?\\s+)?(?<owner>\\p{Lu}[\\p{L}&.’' -]{1,50}?)(?:,?\\s${years})?(?:[.,|]|\\s[-–]\\s|\\sall rights|$)`,
  "iu",
);
/** A mark of copyright alone may be that of a picture. */
const wholeNotice = /\b(?:19|20)\d\d\b|\ball rights reserved\b/i;

/**
 * Who published a report, as its notice of copyright says, unless that is the agency whose copy or picture is printed. A
 * masthead says it too, but so does every section name that stands above a headline: it is not taken.
 */
export function findOutlet(blocks: readonly LabelledBlock[]): string | null {
  const notices = blocks.filter(
    ({ kind, plain }) => kind === "furniture" && plain.length < longestNotice && wholeNotice.test(plain),
  );
  const names = notices.map(({ plain }) => toOwner(copyright.exec(plain)?.groups?.owner ?? ""));
  return names.find((name) => name !== "" && !isCredit(name) && countWords(name) <= mostOutletWords) ?? null;
}

const toOwner = (words: string): string =>
  words
    .trim()
    .replace(companyForms, "")
    .replace(/^the (?=\p{Lu})/iu, "");
