import { type PageElement, type PageText, walk } from "./page-dom.ts";
import { splitBlocks } from "./split-blocks.ts";

/** A piece of text that a browser shows as one line or paragraph, its white space collapsed as a browser would. */
export interface PageBlock {
  readonly text: string;
  /** Which run of text nodes it comes from; the lines of preformatted text share one. */
  readonly run: number;
  /** Tags of the elements around it, outermost first. */
  readonly tags: readonly string[];
  /** Classes, ids, roles and item properties of the elements around it, outermost first, one string each. */
  readonly names: readonly string[];
  /** Share of the text, in [0, 1], that is inside links. */
  readonly linked: number;
  /** Share of the text, in [0, 1], that is bold. */
  readonly bold: number;
  /** The `datetime` attributes inside, in order. */
  readonly times: readonly string[];
}

/** The blocks of a page, and the text nodes of each run, by which what is kept of the page is known again. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  readonly runs: readonly (readonly PageText[])[];
}

const blockTags = new Set(
  (
    "address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody " +
    "tfoot thead tr ul"
  ).split(" "),
);
/** Elements that never make a box: a word may begin or end inside them. */
const formatTags = new Set("abbr b big cite code em font i mark q s small strike strong sub sup u wbr".split(" "));
/** Elements that show no text of their own, only something else in their place. */
const closedTags = new Set(["br", "embed", "iframe", "img", "object"]);
const cellTags = new Set(["td", "th"]);
const boldTags = new Set(["b", "strong"]);
const headingTag = /^h[1-6]$/;

/** White space that a browser collapses, and the line ends that would break a block in two lines. */
const collapsible = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

/** All visible text of the page in document order. */
export function collectBlocks(body: PageElement): PageBlocks {
  const collector = new BlockCollector();
  walk(body, {
    enter: (element) => collector.enter(element),
    leave: (element) => collector.leave(element),
    text: (text) => collector.text(text),
  });
  collector.endBlock();
  return collector;
}

/** The text of one block while it is being collected. */
interface Run {
  readonly parts: string[];
  readonly nodes: PageText[];
  readonly times: string[];
  /** Whether white space that comes next would not be shown: at the start, and after white space. */
  spaced: boolean;
  /** A single line break that stands after the text, until it is known whether the line goes on. */
  broken: boolean;
  length: number;
  linked: number;
  bold: number;
}

const emptyRun = (): Run => ({
  parts: [],
  nodes: [],
  times: [],
  spaced: true,
  broken: false,
  length: 0,
  linked: 0,
  bold: 0,
});

/** Owns where the walk stands: the elements around it and the run of text that is not yet ended. */
class BlockCollector implements PageBlocks {
  readonly blocks: PageBlock[] = [];
  readonly runs: PageText[][] = [];
  readonly #around: PageElement[] = [];
  #run = emptyRun();
  #links = 0;
  #bolds = 0;
  #pres = 0;
  #titles = 0;
  /** Whether an element that may be shown as a box of its own has just ended, and whether another one began since. */
  #seam: "none" | "ended" | "between" = "none";

  enter(element: PageElement): boolean {
    const tag = element.localName;
    if (tag === "br") this.#breakLine();
    if (closedTags.has(tag)) return false;
    if (blockTags.has(tag)) this.endBlock();
    else if (cellTags.has(tag)) this.#space("\t");
    if (this.#seam === "ended" && !formatTags.has(tag)) this.#seam = "between";
    this.#around.push(element);
    this.#count(tag, 1);
    const time = element.getAttribute("datetime");
    if (time) this.#run.times.push(time);
    return true;
  }

  leave(element: PageElement): void {
    const tag = element.localName;
    if (closedTags.has(tag)) return;
    if (blockTags.has(tag)) this.endBlock();
    this.#around.pop();
    this.#count(tag, -1);
    if (!formatTags.has(tag)) this.#seam = "ended";
  }

  text(node: PageText): void {
    const shown = this.#pres > 0 ? node.data : node.data.replace(collapsible, " ");
    if (shown === "") return;
    const seam = this.#seam === "between" && /^[\p{Lu}\p{N}]/u.test(shown);
    this.#seam = "none";
    if (shown.trim() === "") {
      this.#space(shown);
      return;
    }
    if (this.#run.broken) this.#goOn(shown);
    else if (seam) this.#space(" ");
    const run = this.#run;
    const added = run.spaced && this.#pres === 0 ? shown.trimStart() : shown;
    const letters = added.trim().length;
    run.parts.push(added);
    run.nodes.push(node);
    run.spaced = /\s/.test(added.charAt(added.length - 1));
    run.length += letters;
    if (this.#links > 0) run.linked += letters;
    if (this.#bolds > 0) run.bold += letters;
  }

  /** Ends the block: what comes next starts a new one. */
  endBlock(): void {
    const { parts, nodes, times, length, linked, bold } = this.#run;
    this.#run = emptyRun();
    if (nodes.length === 0) return;
    const text = parts.join("");
    const lines = text.includes("\n") ? splitBlocks(text).map(({ span }) => text.slice(...span)) : [text];
    const run = this.runs.push(nodes) - 1;
    const tags = this.#around.map((element) => element.localName);
    const names = this.#around.map(namesOf);
    for (const line of lines)
      this.blocks.push({
        text: inOneLine(line),
        run,
        tags,
        names,
        times,
        linked: linked / length,
        bold: bold / length,
      });
  }

  #count(tag: string, by: 1 | -1): void {
    if (tag === "a") this.#links += by;
    else if (tag === "pre") this.#pres += by;
    else if (boldTags.has(tag)) this.#bolds += by;
    else if (headingTag.test(tag)) this.#titles += by;
  }

  /** White space that is shown only between words. */
  #space(shown: string): void {
    if (this.#run.spaced) return;
    this.#run.parts.push(this.#pres > 0 ? shown : shown.charAt(0));
    this.#run.spaced = true;
  }

  #breakLine(): void {
    if (this.#run.broken) this.endBlock();
    else if (this.#run.nodes.length > 0) this.#run.broken = true;
  }

  /** After a single line break: a title, or a line that goes on in small letters, stays one block. */
  #goOn(shown: string): void {
    const goesOn = this.#titles > 0 || /^\s*\p{Ll}/u.test(shown);
    if (!goesOn) this.endBlock();
    this.#run.broken = false;
    this.#space(" ");
  }
}

/** A tab parts the cells of a row; all other white space inside a line is a space. */
const inOneLine = (line: string): string =>
  line.replace(collapsible, (space) => (space.includes("\t") ? "\t" : " ")).trim();

const nameAttributes = ["class", "id", "role", "itemprop", "rel"];

const namesOf = (element: PageElement): string =>
  nameAttributes
    .map((name) => element.getAttribute(name))
    .filter(Boolean)
    .join(" ");
