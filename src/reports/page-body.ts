import { Readability } from "@mozilla/readability";
import type { PageBlock, PageBlocks } from "./page-blocks.ts";
import { type PageDocument, type PageElement, type PageText, walk } from "./page-dom.ts";
import { besideNames } from "./page-names.ts";
import type { Page } from "./parse-page.ts";

/** Carries the number of a run of text through Readability, which copies and rewrites elements but keeps attributes. */
const mark = "data-run";

const besideTags = new Set(["aside", "figcaption", "figure", "nav", "footer", "button"]);
const blockTags = new Set(["p", "div", "li", "ul", "ol", "section", "h2", "h3", "h4", "h5", "h6", "td", "blockquote"]);

/** Readability takes seconds for more elements. Long live reports have about 20,000. */
const mostElements = 50_000;

/** Runs of text that make the article's body. The page is used up: Readability rebuilds its document. */
export function findBody({ document, elements }: Page, { blocks, runs }: PageBlocks): ReadonlySet<number> {
  if (elements > mostElements) return findDenser(blocks, new Set()) ?? new Set();
  markRuns(document, runs);
  const content = readContent(document);
  const kept = content ? keptLengths(content) : new Map<number, number>();
  const body = new Set<number>();
  for (const [run, length] of kept) {
    const whole = (runs[run] ?? []).reduce((sum, node) => sum + node.data.trim().length, 0);
    if (length * 2 >= whole) body.add(run);
  }
  return findDenser(blocks, body) ?? addMissed(blocks, body);
}

/** So many paragraphs of the body show where, and in which class, its paragraphs stand. */
const fewestAlike = 3;

/** The body with the paragraphs that Readability dropped from its midst, or from an element inside that of the others. */
function addMissed(blocks: readonly PageBlock[], body: ReadonlySet<number>): ReadonlySet<number> {
  const inBody = blocks.filter((block) => body.has(block.run) && isParagraph(block));
  const first = blocks.indexOf(inBody[0] as PageBlock);
  const last = blocks.indexOf(inBody.at(-1) as PageBlock);
  const alike = (block: PageBlock, within: boolean): boolean =>
    inBody.filter((other) => (within && isBeside2(block, other)) || isInside(block, other)).length >= fewestAlike;
  const missed = blocks.filter(
    (block, i) => !body.has(block.run) && isParagraph(block) && alike(block, i > first && i < last),
  );
  return new Set([...body, ...missed.map(({ run }) => run)]);
}

const around = ({ tags, names }: PageBlock): readonly string[] =>
  tags.slice(0, -1).map((tag, i) => `${tag} ${names[i]}`);

const isBeside2 = (one: PageBlock, other: PageBlock): boolean =>
  one.tags.at(-1) === other.tags.at(-1) &&
  one.names.at(-1) === other.names.at(-1) &&
  around(one).join(">") === around(other).join(">");

const isInside = (block: PageBlock, other: PageBlock): boolean => {
  const [inner, outer] = [around(block), around(other)];
  return (
    other.names.at(-1) !== "" &&
    block.names.at(-1) === other.names.at(-1) &&
    outer.every((element, i) => element === inner[i]) &&
    !inner.slice(outer.length).some((element) => besideNames.test(element))
  );
};

/** A body of fewer letters is checked against the rest of the page. */
const doubtful = 300;
/** So many times more text in paragraphs of one place shows that the place was missed. */
const muchMore = 3;
const paragraphLength = 80;

/** Where next to nothing was found, the stretch of the page with the paragraphs of one place; `null` if all is well. */
function findDenser(blocks: readonly PageBlock[], body: ReadonlySet<number>): ReadonlySet<number> | null {
  const found = blocks.reduce((sum, { run, text }) => sum + (body.has(run) ? text.length : 0), 0);
  if (found >= doubtful) return null;
  const places = new Map<string, PageBlock[]>();
  for (const block of blocks.filter(isParagraph)) {
    const place = block.tags.slice(0, -1).join(" ") + block.names.slice(0, -1).join(" ");
    const others = places.get(place);
    if (others) others.push(block);
    else places.set(place, [block]);
  }
  const sizes = [...places.values()].map((place) => ({
    place,
    size: place.reduce((sum, { text }) => sum + text.length, 0),
  }));
  const best = sizes.sort((one, other) => other.size - one.size)[0];
  if (!best || best.size < Math.max(found, paragraphLength) * muchMore) return null;
  const stretch = blocks.slice(
    blocks.indexOf(best.place[0] as PageBlock),
    blocks.indexOf(best.place.at(-1) as PageBlock) + 1,
  );
  return new Set(stretch.filter(({ linked }) => linked < 0.5).map(({ run }) => run));
}

const isParagraph = ({ text, linked, tags }: PageBlock): boolean =>
  text.length >= paragraphLength && linked < 0.3 && !tags.some((tag) => besideTags.has(tag));

/** Writes each run's number on the elements around its text; text beside other runs gets an element of its own. */
function markRuns(document: PageDocument, runs: PageBlocks["runs"]): void {
  const owners = new Map<PageElement, number>();
  runs.forEach((nodes, run) => {
    for (const { parentNode } of nodes)
      if (parentNode) owners.set(parentNode, (owners.get(parentNode) ?? run) === run ? run : -1);
  });
  runs.forEach((nodes, run) => {
    for (const node of nodes) {
      const parent = node.parentNode;
      if (parent) (owners.get(parent) === run ? parent : wrap(document, node, parent)).setAttribute(mark, String(run));
    }
  });
}

function wrap(document: PageDocument, node: PageText, parent: PageElement): PageElement {
  const span = document.createElement("span");
  parent.replaceChild(span, node);
  span.appendChild(node);
  return span;
}

function readContent(document: PageDocument): PageElement | null {
  const options = { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node as PageElement };
  return new Readability<PageElement>(document as never, options).parse()?.content ?? null;
}

interface Extent {
  text: number;
  linked: number;
}

/** Lengths of all text in each element, and of the text in links. */
function measure(root: PageElement): ReadonlyMap<PageElement, Extent> {
  const extents = new Map<PageElement, Extent>([[root, { text: 0, linked: 0 }]]);
  const open: Extent[] = [extents.get(root) as Extent];
  let links = 0;
  walk(root, {
    enter: (element) => {
      const extent = { text: 0, linked: 0 };
      extents.set(element, extent);
      open.push(extent);
      if (element.localName === "a") links += 1;
      return true;
    },
    leave: (element) => {
      if (element.localName === "a") links -= 1;
      const extent = open.pop() as Extent;
      const outer = open.at(-1) as Extent;
      outer.text += extent.text;
      outer.linked += extent.linked;
    },
    text: ({ data }) => {
      const extent = open.at(-1) as Extent;
      const length = data.trim().length;
      extent.text += length;
      if (links > 0) extent.linked += length;
    },
  });
  return extents;
}

/** How much of each run is left once what stands beside the article is dropped. */
function keptLengths(content: PageElement): ReadonlyMap<number, number> {
  const extents = measure(content);
  const whole = extents.get(content)?.text ?? 0;
  const strict = runLengths(content, (element) => !isBeside(element, extents.get(element) as Extent, whole));
  const left = [...strict.values()].reduce((sum, length) => sum + length, 0);
  // Where the names of classes would drop most of what was found, they mean something else on this page.
  return left * 2 >= whole ? strict : runLengths(content, (element) => !besideTags.has(element.localName));
}

function runLengths(content: PageElement, keeps: (element: PageElement) => boolean): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  walk(content, {
    enter: keeps,
    text: (text) => {
      const run = text.parentNode?.getAttribute(mark);
      if (run) lengths.set(Number(run), (lengths.get(Number(run)) ?? 0) + text.data.trim().length);
    },
  });
  return lengths;
}

/** What holds a larger share of the text is the article, whatever its name. */
const smallShare = 0.3;
/** A longer block of links is a list that the report itself gives. */
const linkBlock = 300;

function isBeside(element: PageElement, { text, linked }: Extent, whole: number): boolean {
  if (besideTags.has(element.localName)) return true;
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (text < whole * smallShare && (element.localName === "form" || besideNames.test(names))) return true;
  return blockTags.has(element.localName) && text < linkBlock && linked > text * 0.8;
}
