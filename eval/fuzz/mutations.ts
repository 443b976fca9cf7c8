import { pageFloods, textFloods } from "./floods.ts";
import type { Random } from "./random.ts";

export type Kind = "text" | "html";

/** One way to spoil a text or a page. `most` is about how many characters may be added. */
export interface Mutation {
  readonly name: string;
  readonly kinds: readonly Kind[];
  readonly apply: (content: string, random: Random, most: number) => string;
}

const both: readonly Kind[] = ["text", "html"];
const html: readonly Kind[] = ["html"];

/** Puts something at a place by chance, in the middle of a word or a tag as well. */
function insert(content: string, random: Random, added: string): string {
  const at = random.between(0, content.length);
  return content.slice(0, at) + added + content.slice(at);
}

const toFloods = (floods: Readonly<Record<string, readonly string[]>>, kinds: readonly Kind[]): readonly Mutation[] =>
  Object.entries(floods).map(([name, pieces]) => ({
    name,
    kinds,
    apply: (content, random, most) => {
      const piece = random.pick(pieces);
      return insert(content, random, piece.repeat(random.size(most / piece.length)));
    },
  }));

function shuffle<Item>(list: readonly Item[], random: Random): readonly Item[] {
  const shuffled = [...list];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = random.between(0, at);
    [shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!];
  }
  return shuffled;
}

const lineEnds = ["\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085", "\v", "\f", "\n\r", ""];

function sprinkle(content: string, random: Random): string {
  const pieces = Object.values(textFloods).flat();
  const count = random.size(200);
  return Array.from({ length: count }).reduce<string>((text) => insert(text, random, random.pick(pieces)), content);
}

function attributes(content: string, random: Random, most: number): string {
  const count = random.size(most / 10);
  const many = Array.from({ length: count }, (_, index) => ` a${index}="b"`).join("");
  const long = ` class="${"share ".repeat(count)}" id='${"x".repeat(count)}'`;
  return insert(content, random, `<div${random.pick([many, long])}>`);
}

function entityBomb(content: string, random: Random): string {
  const levels = random.between(2, 12);
  const entities = Array.from(
    { length: levels },
    (_, level) => `<!ENTITY e${level} "${`&e${level - 1};`.repeat(level === 0 ? 0 : 10)}ha">`,
  );
  return `<!DOCTYPE html [${entities.join("")}]>${insert(content, random, `&e${levels - 1};`.repeat(20))}`;
}

function metadata(content: string, random: Random, most: number): string {
  const depth = random.size(most / 2);
  const json = random.pick([
    "[".repeat(depth) + "]".repeat(depth),
    `${'{"@graph":'.repeat(depth)}1${"}".repeat(depth)}`,
    '{"@type":"NewsArticle","headline":{"a":[null]},"datePublished":[1e400],"author":[[{"name":5}]]}',
    '{"@type":["NewsArticle"],"author":{"name":"","name":null},"publisher":"\\ud800","dateModified":"9999-99-99T99:99Z"',
  ]);
  const meta = '<meta property="article:published_time" content="tomorrow\0"><meta property=og:site_name content>';
  return insert(content, random, `${meta}<script type="application/ld+json">${json}</script>`);
}

/** All ways, those of chance among them: each is tried on its own, and after others. */
export const mutations: readonly Mutation[] = [
  ...toFloods(textFloods, both),
  ...toFloods(pageFloods, html),
  { name: "truncation", kinds: both, apply: (content, random) => content.slice(0, random.between(0, content.length)) },
  { name: "shuffled lines", kinds: both, apply: (content, random) => shuffle(content.split("\n"), random).join("\n") },
  {
    name: "shuffled blocks",
    kinds: both,
    apply: (content, random) => shuffle(content.split(/\n\s*\n|(?=<p\b)/), random).join("\n\n"),
  },
  {
    name: "mixed line ends",
    kinds: both,
    apply: (content, random) => content.replace(/\n+/g, () => random.pick(lineEnds)),
  },
  { name: "one line", kinds: both, apply: (content) => content.replace(/\s+/g, " ") },
  { name: "one word", kinds: both, apply: (content) => content.replace(/\s+/g, "") },
  { name: "all capitals", kinds: both, apply: (content) => content.toUpperCase() },
  { name: "sprinkled characters", kinds: both, apply: sprinkle },
  {
    name: "repeated passage",
    kinds: both,
    apply: (content, random, most) => {
      const from = random.between(0, content.length);
      const passage = content.slice(from, from + random.between(1, 200));
      return insert(content, random, passage.repeat(random.size(most / Math.max(1, passage.length))));
    },
  },
  {
    name: "dropped closing tags",
    kinds: html,
    apply: (content, random) => {
      const share = random.next();
      return content.replace(/<\/\w+>/g, (tag) => (random.chance(share) ? "" : tag));
    },
  },
  { name: "attribute flood", kinds: html, apply: attributes },
  { name: "entity bomb", kinds: html, apply: entityBomb },
  { name: "spoilt metadata", kinds: html, apply: metadata },
];
