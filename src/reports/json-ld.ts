/** What a page's JSON-LD (schema.org) says about the article that the page is for. */
export interface Article {
  readonly headlines: readonly string[];
  readonly outlet: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|CreativeWork)$/;
/** Members under which a page keeps its article; others ("itemListElement", "relatedLink") lead to other stories. */
const ways = ["@graph", "mainEntity", "mainEntityOfPage"] as const;
/** So many things are looked at on a page; no honest one has more. */
const mostThings = 5_000;

/** Reads all blocks; the first article with a headline counts. Broken JSON is mended where that is easy, else passed over. */
export function readJsonLd(blocks: readonly string[]): Article {
  const things = collectThings(blocks.map(parse));
  const articles = things.filter((thing) => typesOf(thing).some((type) => articleType.test(type)));
  const article = articles.find((thing) => toText(thing.headline) !== null) ?? articles[0] ?? {};
  const sites = things.filter((thing) => typesOf(thing).includes("WebSite"));
  return {
    headlines: [article.headline, article.name].map(toText).filter((words) => words !== null),
    outlet: nameOf(article.publisher, things) ?? sites.map((site) => toText(site.name)).find(Boolean) ?? null,
    authors: namesOf(article.author ?? article.creator, things),
    published: toText(article.datePublished),
    modified: toText(article.dateModified),
    language: toText(article.inLanguage),
  };
}

function parse(block: string): unknown {
  for (const candidate of [block, mend(block)]) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {}
  }
  return null;
}

/** Undoes what templates do to JSON: comment marks around it, line ends inside strings, commas at the end of lists. */
const mend = (block: string): string =>
  block
    .replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, "")
    .replace(/\p{Cc}+/gu, " ")
    .replace(/,\s*([}\]])/g, "$1")
    .replace(/;\s*$/, "");

/** All things that the blocks speak of, in order, without those that belong to other pages. */
function collectThings(roots: readonly unknown[]): readonly Json[] {
  const things: Json[] = [];
  const open: unknown[] = [...roots].reverse();
  while (open.length > 0 && things.length < mostThings) {
    const value = open.pop();
    if (Array.isArray(value)) open.push(...value.slice(0, mostThings).reverse());
    else if (isThing(value)) {
      things.push(value);
      open.push(...ways.map((way) => value[way]).reverse());
    }
  }
  return things;
}

const isThing = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

function typesOf(thing: Json): readonly string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
}

/** Text as a person would write it: of several, the first; entities that templates leave behind undone. */
function toText(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = isThing(first) ? (first["@value"] ?? first.name) : first;
  if (typeof text !== "string") return null;
  const plain = text
    .replace(/&(?:#0*39|#x27|apos|rsquo);/g, "’")
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/<[^<>]{1,40}>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? null : plain;
}

const byId = (value: Json, things: readonly Json[]): Json =>
  value.name === undefined && typeof value["@id"] === "string"
    ? (things.find((thing) => thing["@id"] === value["@id"] && thing.name !== undefined) ?? value)
    : value;

function nameOf(value: unknown, things: readonly Json[]): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return toText(isThing(first) ? byId(first, things).name : first);
}

function namesOf(value: unknown, things: readonly Json[]): readonly string[] {
  const people: readonly unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  const names = people.flatMap((person) =>
    isThing(person) && Array.isArray(person.name) ? person.name.map(toText) : [nameOf(person, things)],
  );
  return [...new Set(names.filter((name) => name !== null))];
}
