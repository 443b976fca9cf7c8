import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import { CounterclaimError } from "../errors.ts";
import type { Limits } from "./limits.ts";
import type { PageDocument, PageElement } from "./page-dom.ts";

/** A page as far as it can be read: markup that shows no words is left out. */
export interface Page {
  readonly document: PageDocument;
  /** The page's JSON-LD blocks as they stand, well formed or not. */
  readonly jsonLd: readonly string[];
  /** How many elements the document has. */
  readonly elements: number;
}

/** Elements whose content is no visible text. */
const unread = new Set([
  ..."audio canvas datalist math noembed noframes noscript script select style svg template".split(" "),
  ..."textarea video".split(" "),
]);

/** Elements that say something about the page; they go to its head wherever they stand. */
const headTags = new Set(["base", "link", "meta", "title"]);

/** Elements of which each page gets exactly one, whatever its markup says. */
const frameTags = new Set(["html", "head", "body"]);

/** Elements whose address tells what they are: a video player, the page's own address. */
const addressTags = new Set(["embed", "iframe", "link", "object"]);

/** Attributes that tell what an element is. The others (styles, handlers, data) are most of a page's size. */
const keptAttributes = new Set("class content datetime id itemprop itemtype lang name property rel role".split(" "));

/** No class list or description is longer than this; what is longer would only slow the reading down. */
const longestAttribute = 4_000;

const hiding = /display\s*:\s*none|visibility\s*:\s*hidden/i;

type Attributes = Readonly<Record<string, string>>;

const isHidden = (attributes: Attributes): boolean =>
  attributes.hidden !== undefined || hiding.test((attributes.style ?? "").slice(0, longestAttribute));

const isJsonLd = (name: string, attributes: Attributes): boolean =>
  name === "script" && /^\s*application\/ld\+json/i.test(attributes.type ?? "");

/**
 * Builds the page's document from its markup, in time linear to its length.
 * Its depth and size are checked while reading, before anything that could recurse sees the document.
 * Throws `page-too-deep` and `page-too-large`.
 */
export function parsePage(html: string, limits: Pick<Limits, "maxDepth" | "maxElements">): Page {
  const builder = new PageBuilder(limits);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      onclosetag: () => builder.close(),
      ontext: (text) => builder.text(text),
    },
    { decodeEntities: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return builder.finish();
}

/** Owns the document while it is being built: where the next node goes, and the text not yet written. */
class PageBuilder {
  readonly #document = parseHTML("<!doctype html><html><head></head><body></body></html>")
    .document as unknown as PageDocument;
  readonly #jsonLd: string[] = [];
  /** One entry per open tag: the element that it opened, or `null` when it opened none. */
  readonly #open: (PageElement | null)[] = [];
  readonly #limits: Pick<Limits, "maxDepth" | "maxElements">;
  readonly #head = this.#document.head;
  readonly #body = this.#document.body;
  #at: PageElement = this.#body;
  #pending: string[] = [];
  #elements = 0;
  /** Open tags from the outermost unread one on; 0 outside. */
  #unread = 0;
  #inJsonLd = false;

  constructor(limits: Pick<Limits, "maxDepth" | "maxElements">) {
    this.#limits = limits;
  }

  open(name: string, attributes: Attributes): void {
    const { maxDepth, maxElements } = this.#limits;
    if (this.#open.length >= maxDepth)
      throw new CounterclaimError("page-too-deep", { depth: this.#open.length + 1, limit: maxDepth });
    if (this.#elements >= maxElements) throw new CounterclaimError("page-too-large", { limit: maxElements });
    this.#flush();
    if (frameTags.has(name)) this.#openFrame(name, attributes);
    else if (this.#unread > 0 || unread.has(name) || (isHidden(attributes) && !headTags.has(name))) {
      this.#inJsonLd = isJsonLd(name, attributes);
      this.#unread += 1;
      this.#open.push(null);
    } else this.#openElement(name, attributes);
  }

  close(): void {
    this.#flush();
    const closed = this.#open.pop();
    if (this.#unread > 0) {
      this.#unread -= 1;
      this.#inJsonLd = false;
    } else if (closed) this.#at = this.#lastOpen();
  }

  text(text: string): void {
    if (this.#unread === 0 || this.#inJsonLd) this.#pending.push(text);
  }

  finish(): Page {
    this.#flush();
    return { document: this.#document, jsonLd: this.#jsonLd, elements: this.#elements };
  }

  #openElement(name: string, attributes: Attributes): void {
    const element = this.#document.createElement(name);
    copyAttributes(attributes, element);
    (headTags.has(name) ? this.#head : this.#at).appendChild(element);
    this.#open.push(element);
    this.#at = element;
    this.#elements += 1;
  }

  #openFrame(name: string, attributes: Attributes): void {
    if (name === "html") copyAttributes(attributes, this.#document.documentElement);
    if (this.#unread > 0) this.#unread += 1;
    this.#open.push(null);
  }

  #lastOpen(): PageElement {
    return this.#open.findLast((element) => element !== null) ?? this.#body;
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const text = this.#pending.join("");
    this.#pending = [];
    if (this.#inJsonLd) this.#jsonLd.push(text);
    else this.#at.appendChild(this.#document.createTextNode(text));
  }
}

function copyAttributes(attributes: Attributes, element: PageElement): void {
  for (const [name, value] of Object.entries(attributes))
    if (keptAttributes.has(name) || isAddress(name, value, element.localName))
      element.setAttribute(name, value.slice(0, longestAttribute));
}

/** Of links, only those within the page are told from the others; resolving every address takes long. */
const isAddress = (name: string, value: string, tag: string): boolean =>
  (name === "href" && (tag === "link" || value.startsWith("#"))) || (name === "src" && addressTags.has(tag));
