import { isAgency } from "../press/find-agencies.ts";
import { readJsonLd } from "./json-ld.ts";
import { type PageElement, walk } from "./page-dom.ts";
import type { Page } from "./parse-page.ts";
import { toMoment } from "./to-moment.ts";

/** What a page says about itself in its head, for machines. */
export interface PageMetadata {
  /** Every headline that the page states, the most trusted first. */
  readonly headlines: readonly string[];
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 primary language. Often the default of the software that made the page. */
  readonly language: string | null;
  readonly url: string | null;
  readonly description: string | null;
}

/** Names that `<meta>` goes by, the most trusted first. */
const names = {
  headline: [
    "og:title",
    "twitter:title",
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "headline",
    "title",
  ],
  outlet: ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher", "copyright-holder"],
  author: [
    "author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "article:author",
    "byl",
    "authors",
  ],
  published: [
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "date",
  ],
  modified: [
    "article:modified_time",
    "og:article:modified_time",
    "datemodified",
    "og:updated_time",
    "dcterms.modified",
    "lastmod",
    "last-modified",
  ],
  language: ["og:locale", "dc.language", "dcterms.language", "language", "content-language"],
  url: ["og:url"],
  description: ["og:description", "description", "twitter:description", "dc.description"],
} as const;

/** Reads JSON-LD first, then `<meta>`, then the elements that people see: what is stated in an earlier place wins. */
export function readMetadata({ document, jsonLd }: Page): PageMetadata {
  const article = readJsonLd(jsonLd);
  const { metas, title, canonical } = readHead(document.head);
  const all = (field: keyof typeof names): readonly string[] => names[field].flatMap((name) => metas.get(name) ?? []);
  const outlets = [article.outlet ?? "", ...all("outlet")].filter((name) => name !== "" && !name.includes("://"));
  const lang = article.language ?? document.documentElement.getAttribute("lang") ?? all("language")[0] ?? null;
  return {
    headlines: unique([...article.headlines, ...all("headline"), title]),
    outlet: outlets.find((name) => !isAgency(name)) ?? outlets[0] ?? null,
    authors: article.authors.length > 0 ? article.authors : unique(firstOf(names.author, metas)),
    published: firstMoment([article.published, ...all("published")]),
    modified: firstMoment([article.modified, ...all("modified")]),
    language: (lang && /^[a-z]{2,3}(?=$|[-_])/i.exec(lang.trim())?.[0].toLowerCase()) || null,
    url: [canonical, ...all("url")].find((address) => /^https?:\/\/\S+$/.test(address)) ?? null,
    description: all("description")[0] ?? null,
  };
}

interface Head {
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly title: string;
  readonly canonical: string;
}

function readHead(head: PageElement): Head {
  const metas = new Map<string, string[]>();
  let title = "";
  let canonical = "";
  walk(head, {
    enter: (element) => {
      if (element.localName === "meta") addMeta(element, metas);
      if (element.localName === "link" && element.getAttribute("rel") === "canonical")
        canonical ||= element.getAttribute("href") ?? "";
      return element.localName === "title";
    },
    text: ({ data }) => {
      title ||= data.replace(/\s+/g, " ").trim();
    },
  });
  return { metas, title, canonical };
}

function addMeta(element: PageElement, metas: Map<string, string[]>): void {
  const content = element.getAttribute("content")?.replace(/\s+/g, " ").trim();
  const stated = ["property", "name", "itemprop"].map((kind) => element.getAttribute(kind)).find(Boolean);
  if (!content || !stated) return;
  const name = stated.toLowerCase();
  metas.set(name, [...(metas.get(name) ?? []), content].slice(0, 20));
}

const firstOf = (among: readonly string[], metas: Head["metas"]): readonly string[] =>
  among.map((name) => metas.get(name) ?? []).find((values) => values.some((value) => !value.includes("://"))) ?? [];

const firstMoment = (values: readonly (string | null)[]): string | null =>
  values.map((value) => (value === null ? null : toMoment(value))).find((moment) => moment !== null) ?? null;

const unique = (values: readonly string[]): readonly string[] => [...new Set(values.filter((value) => value !== ""))];
