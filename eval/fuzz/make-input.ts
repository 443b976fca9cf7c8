import type { AnnotateInput } from "../../src/schema/annotation.ts";
import { giants } from "./giants.ts";
import { type Kind, mutations } from "./mutations.ts";
import { openRandom, type Random } from "./random.ts";
import type { Seeds } from "./read-seeds.ts";

/** One spoilt report. The same seeds, seed and index make the same. */
export interface FuzzInput {
  readonly index: number;
  readonly kind: Kind;
  /** As text; where it is `encoded`, each character is a byte that is still to be decoded. */
  readonly content: string;
  readonly encoded: boolean;
  /** What is said of the report beside its text. */
  readonly given: Pick<AnnotateInput, "url" | "published" | "outlet">;
  /** Whether the model reads it too, or only what does without. */
  readonly withModel: boolean;
  /** Names of what was done to it, in this order. */
  readonly how: readonly string[];
}

/** One input in so many is of the size at which the product refuses. */
const giantEvery = 2000;

/** About how many characters a mutation may add. The model's time grows with the text; the other's must hardly. */
const mostWithModel = 2_000;
const mostWithout = 100_000;

export function makeInput(seeds: Seeds, seed: number, index: number): FuzzInput {
  const random = openRandom(seed, index);
  if (index % giantEvery === giantEvery / 2) return makeGiant(seeds, index, random);
  const { kind, content, withModel } = begin(seeds, random);
  const fitting = mutations.filter(({ kinds }) => kinds.includes(kind));
  const chosen = Array.from({ length: random.between(1, 3) }, () => random.pick(fitting));
  const most = withModel ? mostWithModel : mostWithout;
  const spoilt = chosen.reduce((text, { apply }) => apply(text, random, most), content);
  const how = chosen.map(({ name }) => name);
  const input = { index, kind, content: spoilt, encoded: false, given: makeGiven(random), withModel, how };
  return random.chance(0.1)
    ? { ...input, content: flip(spoilt, random), encoded: true, how: [...how, "flipped bytes"] }
    : input;
}

/** Slices of texts, mostly with the model; the same as small pages; and whole pages, mostly without. */
function begin({ texts, pages }: Seeds, random: Random): Pick<FuzzInput, "kind" | "content" | "withModel"> {
  const share = random.next();
  if (share < 0.65) return { kind: "text", content: cut(random.pick(texts), random), withModel: random.chance(0.85) };
  if (share < 0.8)
    return { kind: "html", content: toPage(cut(random.pick(texts), random)), withModel: random.chance(0.5) };
  return { kind: "html", content: random.pick(pages), withModel: random.chance(0.1) };
}

function cut(text: string, random: Random): string {
  const length = random.between(200, 2000);
  const from = random.between(0, Math.max(0, text.length - length));
  return text.slice(from, from + length);
}

const toPage = (text: string): string =>
  `<!doctype html><html lang="en"><head><title>A report</title></head><body><h1>A report</h1>\n${text
    .split("\n")
    .map((line) => `<p>${line}</p>`)
    .join("\n")}</body></html>`;

function makeGiven(random: Random): FuzzInput["given"] {
  if (!random.chance(0.1)) return {};
  return {
    url: random.pick([null, "", "not an address", "https://news.example/2023/09/21/a", "javascript:0"]),
    published: random.pick([null, "", "yesterday", "2023-09-21", "99999-99-99", "2023-09-21T25:61:00Z"]),
    outlet: random.pick([null, "", "The Daily", "\ud800", "x".repeat(10_000)]),
  };
}

/** The bytes in some encoding, a few of their bits turned over. */
function flip(content: string, random: Random): string {
  const bytes = Buffer.from(content, random.pick(["utf8", "utf8", "utf16le", "latin1"]));
  const flips = bytes.length === 0 ? 0 : random.size(bytes.length / 4);
  for (let count = 0; count < flips; count += 1)
    bytes[random.between(0, bytes.length - 1)]! ^= 1 << random.between(0, 7);
  return bytes.toString("latin1");
}

function makeGiant({ texts }: Seeds, index: number, random: Random): FuzzInput {
  const { name, kind, make } = giants[Math.floor(index / giantEvery) % giants.length]!;
  return { index, kind, content: make(random.pick(texts)), encoded: false, given: {}, withModel: false, how: [name] };
}
