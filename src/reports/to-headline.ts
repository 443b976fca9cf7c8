import type { PageMetadata } from "./page-metadata.ts";
import { countWords } from "./plain-line.ts";
import { isSame, toLetters } from "./same-words.ts";
import type { LabelledBlock } from "./to-parts.ts";

/** With fewer words, what stands before a dash is no whole headline. */
const fewestWords = 3;

/**
 * The headline of a report: as it is printed, if the page's head says the same, else as the head says it, without the
 * name of the site. `null` when nobody says.
 */
export function toHeadline(blocks: readonly LabelledBlock[], metadata: PageMetadata | null): string | null {
  const printed = blocks.find(({ kind }) => kind === "headline")?.plain ?? null;
  const stated = (metadata?.headlines ?? []).map((title) => withoutSite(title, metadata?.outlet ?? null));
  if (
    printed !== null &&
    (stated.length === 0 || stated.some((title) => isSame(title, printed) || repeats(title, printed)))
  )
    return printed;
  return stated[0] ?? printed;
}

/** "Opinion | Talks End" repeats "Talks End". */
const repeats = (title: string, printed: string): boolean =>
  countWords(printed) >= fewestWords && toLetters(title).includes(toLetters(printed));

/** "Talks end without result - BBC News", "Talks end without result | Reuters". */
function withoutSite(title: string, outlet: string | null): string {
  const [, rest = "", mark = "", site = ""] = /^(.*)\s+([|–—»·-])\s+(.{2,60})$/.exec(title) ?? [];
  const named = outlet !== null && isPart(toLetters(site), toLetters(outlet));
  return countWords(rest) >= fewestWords && (mark === "|" || named) ? rest.trim() : title;
}

const isPart = (one: string, other: string): boolean =>
  one !== "" && other !== "" && (one.includes(other) || other.includes(one));
